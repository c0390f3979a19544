"""The texts of the interface in other languages. Blender looks up labels and tooltips by itself, as they stand here.

A language is added by a table; a text without a row stays English. Data only.
"""

from __future__ import annotations

import bpy

GERMAN = {
    "Worker Processes": "Hilfsprozesse",
    "Longest Run": "Längster Lauf",
    "History": "Verlauf",
    "Data Folder": "Datenordner",
    "Team Folder": "Teamordner",
    "Stay Offline": "Offline bleiben",
    "Never use the network, even where Blender may": "Das Netz nie benutzen, auch wo Blender es darf",
    "Offline, as in Preferences > System > Network": "Offline, wie in Einstellungen > System > Netzwerk",
    "Prompt": "Beschreibung",
    "Describe a place": "Einen Ort beschreiben",
    "Generate": "Erzeugen",
    "Generate Scene": "Szene erzeugen",
    "Cancel Generating": "Erzeugen abbrechen",
    "Options": "Optionen",
    "Place": "Ort",
    "Look": "Aussehen",
    "Style": "Stil",
    "Quality": "Qualität",
    "Size": "Größe",
    "Seed": "Startwert",
    "Add To": "Hinzufügen zu",
    "From Prompt": "Wie beschrieben",
    "Automatic": "Automatisch",
    "This Scene": "Diese Szene",
    "Replace Last": "Letzte ersetzen",
    "New Scene": "Neue Szene",
    "Report": "Bericht",
    "Why Is This Here?": "Warum ist das hier?",
    "Reframe": "Neu einpassen",
    "Statistics": "Statistik",
    "Roll Seed": "Startwert würfeln",
    "Remove Generated Scene": "Erzeugte Szene entfernen",
    "Cancelled. Nothing was changed.": "Abgebrochen. Nichts wurde geändert.",
    "Restart Blender to finish the update": "Blender neu starten, um die Aktualisierung abzuschließen",
}

LANGUAGES = {"de_DE": GERMAN}


def attach(package: str) -> None:
    tables = {
        language: {(context, text): words for text, words in table.items() for context in ("*", "Operator")}
        for language, table in LANGUAGES.items()
    }
    bpy.app.translations.register(package, tables)


def detach(package: str) -> None:
    bpy.app.translations.unregister(package)
