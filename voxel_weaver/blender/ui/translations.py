"""The texts of the interface in other languages. Blender looks up labels and tooltips by itself, as they stand here.

A language is added by a table; a text without a row stays English. Data only.
"""

from __future__ import annotations

import bpy

GERMAN = {
    # preferences
    "Limits": "Grenzen",
    "Network": "Netzwerk",
    "Worker Processes": "Hilfsprozesse",
    (
        "Processes beside Blender that build geometry. Changes count from the next start of Blender on. With "
        "none, the same work runs in small slices inside Blender"
    ): (
        "Prozesse neben Blender, die Geometrie bauen. Änderungen gelten ab dem nächsten Start von Blender. "
        "Ohne sie läuft dieselbe Arbeit in kleinen Stücken in Blender selbst"
    ),
    "Longest Run": "Längster Lauf",
    "Minutes after which a scene that is not finished is given up": (
        "Minuten, nach denen eine unfertige Szene aufgegeben wird"
    ),
    "History": "Verlauf",
    "Number of runs that the history lists": "Anzahl der Läufe, die der Verlauf auflistet",
    "Data Folder": "Datenordner",
    "Where the asset registry is kept. Empty for the folder that Blender keeps for this extension": (
        "Wo das Asset-Verzeichnis liegt. Leer für den Ordner, den Blender für diese Erweiterung führt"
    ),
    "Team Folder": "Teamordner",
    (
        "A folder with a team of agents of your own. Its code runs inside Blender: choose only what you "
        "trust. Empty for the team that comes with Voxel Weaver"
    ): (
        "Ein Ordner mit einem eigenen Team von Agenten. Sein Code läuft in Blender: nur wählen, wem Sie "
        "vertrauen. Leer für das Team, das Voxel Weaver mitbringt"
    ),
    "Stay Offline": "Offline bleiben",
    "Never use the network, even where Blender may": "Das Netz nie benutzen, auch wo Blender es darf",
    "Offline, as in Preferences > System > Network": "Offline, wie in Einstellungen > System > Netzwerk",
    "Restart Blender to finish the update": "Blender neu starten, um die Aktualisierung abzuschließen",
    # prompt and options
    "Prompt": "Beschreibung",
    "What you would like to see, in plain English": "Was Sie sehen möchten, in einfachem Englisch",
    "Describe a place": "Einen Ort beschreiben",
    "Read the prompt from this text block instead, for prompts of many lines": (
        "Die Beschreibung aus diesem Textblock lesen, für Beschreibungen mit vielen Zeilen"
    ),
    "Options": "Optionen",
    "Place": "Ort",
    "What kind of place it is": "Was für ein Ort es ist",
    "Look": "Aussehen",
    "How things are built": "Woraus die Dinge gebaut sind",
    "Style": "Stil",
    "A style such as modern or rustic; empty leaves it to the prompt": (
        "Ein Stil wie modern oder rustic; leer überlässt ihn der Beschreibung"
    ),
    "Quality": "Qualität",
    "How fine a render of it will be": "Wie fein ein Rendering davon wird",
    # light and camera
    "The prompt says what time of day it is": "Die Beschreibung sagt, welche Tageszeit es ist",
    "Dawn": "Morgendämmerung",
    "A low sun and a pale, warm sky": "Eine tiefe Sonne und ein blasser, warmer Himmel",
    "Morning": "Morgen",
    "A warm sun from the side": "Eine warme Sonne von der Seite",
    "Day": "Tag",
    "A clear day": "Ein klarer Tag",
    "Noon": "Mittag",
    "The sun stands high": "Die Sonne steht hoch",
    "Afternoon": "Nachmittag",
    "A warm and lower sun": "Eine warme, tiefere Sonne",
    "Evening": "Abend",
    "Golden light; lamps are lit": "Goldenes Licht; Lampen brennen",
    "Sunset": "Sonnenuntergang",
    "The sky burns": "Der Himmel glüht",
    "Dusk": "Abenddämmerung",
    "The sun has gone, and lamps lead": "Die Sonne ist fort, und Lampen führen",
    "Night": "Nacht",
    "Moonlight, stars and lamps": "Mondlicht, Sterne und Lampen",
    "Midnight": "Mitternacht",
    "The darkest hour": "Die dunkelste Stunde",
    "The prompt says what the weather is": "Die Beschreibung sagt, wie das Wetter ist",
    "Clear": "Klar",
    "A blue sky with a few clouds": "Ein blauer Himmel mit wenigen Wolken",
    "Cloudy": "Wolkig",
    "Many clouds, and a softer sun": "Viele Wolken und eine weichere Sonne",
    "Overcast": "Bedeckt",
    "A grey sky without shadows": "Ein grauer Himmel ohne Schatten",
    "Mist": "Dunst",
    "A thin haze": "Ein dünner Schleier",
    "Fog": "Nebel",
    "What is far is hidden": "Was fern ist, ist verborgen",
    "Rain": "Regen",
    "Falling rain below a grey sky": "Fallender Regen unter grauem Himmel",
    "Storm": "Sturm",
    "Heavy rain below a dark sky": "Starker Regen unter dunklem Himmel",
    "Snow": "Schnee",
    "Falling snow": "Fallender Schnee",
    "The prompt says how it is lit; naturally where it does not": "Die Beschreibung sagt es; sonst natürlich",
    "Natural": "Natürlich",
    "As the hour and the weather give it": "Wie Stunde und Wetter es geben",
    "Windows and lamps lead, with less help": "Fenster und Lampen führen, mit weniger Hilfe",
    "Stylized": "Stilisiert",
    "Soft and colourful, with bright edges": "Weich und farbig, mit hellen Kanten",
    "Three soft lamps before a paper": "Drei weiche Lampen vor einem Papier",
    "Cinematic": "Filmisch",
    "Strong contrast, amber against teal": "Starker Kontrast, Bernstein gegen Petrol",
    "Custom": "Eigenes",
    "A start for light that you set yourself": "Ein Anfang für Licht, das Sie selbst setzen",
    "Present View": "Jetzige Ansicht",
    "Along the way it looks now": "In der Richtung, in die sie jetzt blickt",
    "Kind of View": "Art der Ansicht",
    "From where the camera looks": "Von wo die Kamera blickt",
    "Best View": "Beste Ansicht",
    "The view that shows most of what matters": "Die Ansicht, die am meisten von dem zeigt, worauf es ankommt",
    "Front": "Vorne",
    "Straight from the front": "Gerade von vorne",
    "Back": "Hinten",
    "Straight from behind": "Gerade von hinten",
    "Left": "Links",
    "Straight from the left": "Gerade von links",
    "Right": "Rechts",
    "Straight from the right": "Gerade von rechts",
    "Top": "Oben",
    "A plan, from above": "Ein Grundriss, von oben",
    "Perspective": "Perspektive",
    "Three quarters, from a little above": "Dreiviertelansicht, leicht von oben",
    "Close-up": "Nahaufnahme",
    "The main thing, near": "Die Hauptsache, nah",
    "Wide": "Weitwinkel",
    "All of it by a wide lens": "Alles davon mit weitem Objektiv",
    "Isometric": "Isometrisch",
    "Without perspective, from a corner": "Ohne Perspektive, von einer Ecke",
    "Eye Level": "Augenhöhe",
    "As somebody sees it who stands there": "Wie es jemand sieht, der dort steht",
    "Dollhouse": "Puppenhaus",
    "Into it from above, near walls cut away": "Von oben hinein, nahe Wände weggeschnitten",
    "Nothing moves": "Nichts bewegt sich",
    "Turntable": "Drehteller",
    "The camera goes around": "Die Kamera fährt herum",
    "Dolly": "Kamerafahrt",
    "The camera comes nearer": "Die Kamera kommt näher",
    "Fly-through": "Durchflug",
    "The camera comes down into it": "Die Kamera kommt hinein",
    "Day to Night": "Tag bis Nacht",
    "The day passes": "Der Tag vergeht",
    "Time": "Zeit",
    "Weather": "Wetter",
    "Light": "Licht",
    "Animation": "Animation",
    "What time of day it is": "Welche Tageszeit es ist",
    "What the weather is": "Wie das Wetter ist",
    "How it is lit": "Wie es beleuchtet ist",
    "Which view comes first": "Welche Ansicht zuerst kommt",
    "What moves": "Was sich bewegt",
    "Light and Camera": "Licht und Kamera",
    # what else is chosen
    "Size": "Größe",
    "How large the room or the ground is": "Wie groß der Raum oder das Gelände ist",
    "Seed": "Startwert",
    "Another seed gives another scene of the same prompt": (
        "Ein anderer Startwert ergibt eine andere Szene zur selben Beschreibung"
    ),
    "Add To": "Hinzufügen zu",
    "Where the new scene goes, and what happens to the present one": (
        "Wohin die neue Szene kommt, und was mit der jetzigen geschieht"
    ),
    "Show the Team": "Team zeigen",
    "Show what each agent does, one by one": "Zeigen, was jeder einzelne Agent tut",
    # choices
    "From Prompt": "Wie beschrieben",
    "The prompt says what kind of place it is": "Die Beschreibung sagt, was für ein Ort es ist",
    "Bedroom": "Schlafzimmer",
    "A bedroom": "Ein Schlafzimmer",
    "Living Room": "Wohnzimmer",
    "A living room": "Ein Wohnzimmer",
    "Kitchen": "Küche",
    "A kitchen": "Eine Küche",
    "Dining Room": "Esszimmer",
    "A dining room": "Ein Esszimmer",
    "Office": "Büro",
    "An office or a study": "Ein Büro oder ein Arbeitszimmer",
    "Library": "Bibliothek",
    "A library or a reading room": "Eine Bibliothek oder ein Lesesaal",
    "Studio": "Atelier",
    "An artist's studio": "Ein Künstleratelier",
    "Cafe": "Café",
    "A cafe": "Ein Café",
    "Bathroom": "Badezimmer",
    "A bathroom": "Ein Badezimmer",
    "Children's Room": "Kinderzimmer",
    "A bedroom for a child": "Ein Schlafzimmer für ein Kind",
    "Nursery": "Babyzimmer",
    "A room for a baby": "Ein Zimmer für ein Baby",
    "Dorm Room": "Wohnheimzimmer",
    "A room that students share": "Ein Zimmer, das sich Studierende teilen",
    "Hotel Room": "Hotelzimmer",
    "A room of a hotel": "Ein Zimmer in einem Hotel",
    "Studio Apartment": "Einzimmerwohnung",
    "A home of one room": "Eine Wohnung aus einem Raum",
    "Walk-in Closet": "Begehbarer Kleiderschrank",
    "A room for clothes": "Ein Raum für Kleidung",
    "Hallway": "Flur",
    "A hallway or an entrance": "Ein Flur oder ein Eingang",
    "Laundry Room": "Waschküche",
    "A laundry or utility room": "Eine Waschküche oder ein Hauswirtschaftsraum",
    "Pantry": "Speisekammer",
    "A store for food": "Ein Vorratsraum für Lebensmittel",
    "Storage Room": "Abstellraum",
    "A store for all kinds of things": "Ein Lager für allerlei",
    "Garage": "Garage",
    "A garage with room for a car": "Eine Garage mit Platz für ein Auto",
    "Attic": "Dachboden",
    "A room under the roof": "Ein Raum unter dem Dach",
    "Basement": "Keller",
    "A cellar": "Ein Keller",
    "Balcony": "Balkon",
    "A balcony or a terrace": "Ein Balkon oder eine Terrasse",
    "Home Office": "Heimbüro",
    "A study at home": "Ein Arbeitszimmer zu Hause",
    "Meeting Room": "Besprechungsraum",
    "A room for conferences": "Ein Raum für Konferenzen",
    "Classroom": "Klassenzimmer",
    "A room of a school": "Ein Raum einer Schule",
    "Workshop": "Werkstatt",
    "A workshop with tools": "Eine Werkstatt mit Werkzeug",
    "Laboratory": "Labor",
    "A room for experiments": "Ein Raum für Versuche",
    "Music Room": "Musikzimmer",
    "A room to make music": "Ein Raum zum Musizieren",
    "Restaurant": "Restaurant",
    "A restaurant": "Ein Restaurant",
    "Bar": "Bar",
    "A bar or a pub": "Eine Bar oder eine Kneipe",
    "Gym": "Fitnessraum",
    "A room to train in": "Ein Raum zum Trainieren",
    "Playroom": "Spielzimmer",
    "A room full of toys": "Ein Raum voller Spielzeug",
    "Game Room": "Hobbyraum",
    "A room for games": "Ein Raum für Spiele",
    "Home Cinema": "Heimkino",
    "A room for films": "Ein Raum für Filme",
    "Shop": "Laden",
    "A shop for all kinds of things": "Ein Laden für allerlei",
    "Clothing Store": "Modegeschäft",
    "A shop for clothes": "Ein Laden für Kleidung",
    "Bookstore": "Buchhandlung",
    "A shop for books": "Ein Laden für Bücher",
    "Bakery": "Bäckerei",
    "A shop for bread and cakes": "Ein Laden für Brot und Kuchen",
    "Waiting Room": "Wartezimmer",
    "A waiting room or reception": "Ein Wartezimmer oder ein Empfang",
    "Lobby": "Lobby",
    "The lobby of a hotel or office": "Die Lobby eines Hotels oder Büros",
    "Hospital Room": "Krankenzimmer",
    "A patient's room": "Das Zimmer eines Patienten",
    "Art Gallery": "Kunstgalerie",
    "A gallery or a museum": "Eine Galerie oder ein Museum",
    "Church": "Kirche",
    "A church or a chapel": "Eine Kirche oder eine Kapelle",
    "Temple": "Tempel",
    "A temple or a room for meditation": "Ein Tempel oder ein Raum für Meditation",
    "At Home": "Zu Hause",
    "Work and Study": "Arbeit und Lernen",
    "Going Out": "Ausgehen",
    "Outdoors": "Im Freien",
    "Forest Clearing": "Waldlichtung",
    "A clearing in a forest": "Eine Lichtung im Wald",
    "Forest": "Wald",
    "A forest": "Ein Wald",
    "Jungle": "Dschungel",
    "A jungle": "Ein Dschungel",
    "Swamp": "Sumpf",
    "A swamp": "Ein Sumpf",
    "Savanna": "Savanne",
    "African grassland": "Afrikanisches Grasland",
    "Meadow": "Wiese",
    "A meadow": "Eine Wiese",
    "Hills": "Hügel",
    "Hills and open country": "Hügel und offenes Land",
    "Garden": "Garten",
    "A garden": "Ein Garten",
    "Park": "Park",
    "A park": "Ein Park",
    "Playground": "Spielplatz",
    "A playground": "Ein Spielplatz",
    "Farmland": "Bauernland",
    "Fields and pastures": "Felder und Weiden",
    "Beach": "Strand",
    "A beach by the sea": "Ein Strand am Meer",
    "Coast": "Küste",
    "Cliffs over the sea": "Klippen über dem Meer",
    "Island": "Insel",
    "An island": "Eine Insel",
    "Lake": "See",
    "A lake before mountains": "Ein See vor Bergen",
    "Pond": "Teich",
    "A pond": "Ein Teich",
    "River": "Fluss",
    "A river valley": "Ein Flusstal",
    "Waterfall": "Wasserfall",
    "A waterfall": "Ein Wasserfall",
    "Coral Reef": "Korallenriff",
    "The bottom of a warm sea": "Der Grund eines warmen Meeres",
    "Mountain": "Berg",
    "A mountain": "Ein Berg",
    "Desert": "Wüste",
    "Dunes of sand": "Dünen aus Sand",
    "Oasis": "Oase",
    "Water in the desert": "Wasser in der Wüste",
    "Canyon": "Schlucht",
    "A canyon of red rock": "Eine Schlucht aus rotem Fels",
    "Volcano": "Vulkan",
    "A volcano with lava": "Ein Vulkan mit Lava",
    "Snowfield": "Schneefeld",
    "Snow and firs": "Schnee und Tannen",
    "Tundra": "Tundra",
    "Cold open land": "Kaltes offenes Land",
    "Glacier": "Gletscher",
    "A tongue of ice": "Eine Zunge aus Eis",
    "Cave": "Höhle",
    "A cave with crystals": "Eine Höhle mit Kristallen",
    "Moon": "Mond",
    "The surface of the moon": "Die Oberfläche des Mondes",
    "Mars": "Mars",
    "The surface of Mars": "Die Oberfläche des Mars",
    "Alien Planet": "Fremder Planet",
    "A planet of another star": "Ein Planet eines anderen Sterns",
    "Village": "Dorf",
    "Houses around a square and a church": "Häuser um einen Platz und eine Kirche",
    "Suburb": "Vorort",
    "Family houses along a street": "Einfamilienhäuser an einer Straße",
    "Medieval Town": "Mittelalterliche Stadt",
    "Narrow lanes between timbered houses": "Enge Gassen zwischen Fachwerkhäusern",
    "City": "Großstadt",
    "Towers along wide streets": "Hochhäuser an breiten Straßen",
    "City Street": "Stadtstraße",
    "A street with shops, cars and people": "Eine Straße mit Läden, Autos und Menschen",
    "Town Square": "Stadtplatz",
    "A square with a town hall and a fountain": "Ein Platz mit Rathaus und Brunnen",
    "Market": "Markt",
    "Stalls around a well": "Stände um einen Brunnen",
    "Harbour": "Hafen",
    "Boats at piers, a quay and the fronts behind it": "Boote an Stegen, ein Kai und die Häuser dahinter",
    "Farm": "Bauernhof",
    "A barn, a farmhouse, fields and animals": "Scheune, Bauernhaus, Felder und Tiere",
    "Castle": "Burg",
    "A castle and its court": "Eine Burg und ihr Hof",
    "Temple Grounds": "Tempelbezirk",
    "A temple and its court": "Ein Tempel und sein Hof",
    "Ruins": "Ruinen",
    "What is left of an old place": "Was von einem alten Ort übrig ist",
    "Pyramids": "Pyramiden",
    "Pyramids in the desert": "Pyramiden in der Wüste",
    "Graveyard": "Friedhof",
    "A chapel among graves": "Eine Kapelle zwischen Gräbern",
    "Space Station": "Raumstation",
    "Domes on another world": "Kuppeln auf einer anderen Welt",
    "Spaceport": "Raumhafen",
    "A launch site with hangars": "Ein Startplatz mit Hangars",
    "Floating Island": "Schwebende Insel",
    "An island in the air": "Eine Insel in der Luft",
    "The prompt says how it looks; voxels where it does not": "Die Beschreibung sagt, wie es aussieht; sonst Voxel",
    "Voxel": "Voxel",
    "Built of small cubes": "Aus kleinen Würfeln gebaut",
    "Low Poly": "Low Poly",
    "Few, large, flat faces": "Wenige große, ebene Flächen",
    "Realistic": "Realistisch",
    "Rounded edges and fine materials": "Gerundete Kanten und feine Materialien",
    "Draft": "Entwurf",
    "The quickest: few samples for a render": "Am schnellsten: wenige Samples beim Rendern",
    "Preview": "Vorschau",
    "A render for a first look": "Ein Rendering für den ersten Blick",
    "Final": "Endfassung",
    "A render to show to others": "Ein Rendering zum Vorzeigen",
    "Ultra": "Ultra",
    "The most detail; renders take long": "Die meisten Einzelheiten; Renderings dauern lange",
    "The prompt or the furniture decides how large it is": "Die Beschreibung oder die Möbel bestimmen die Größe",
    "Small": "Klein",
    "About 3 by 3 m": "Etwa 3 mal 3 m",
    "Medium": "Mittel",
    "About 5 by 4 m": "Etwa 5 mal 4 m",
    "Large": "Groß",
    "About 8 by 6 m": "Etwa 8 mal 6 m",
    "Automatic": "Automatisch",
    "A scene of its own in an untouched file, else beside your work": (
        "Eine eigene Szene in einer unberührten Datei, sonst neben Ihrer Arbeit"
    ),
    "This Scene": "Diese Szene",
    "Add it to this scene, clear of what stands there; your work stays as it is": (
        "In diese Szene einfügen, mit Abstand zu dem, was dort steht; Ihre Arbeit bleibt, wie sie ist"
    ),
    "Replace Last": "Letzte ersetzen",
    "Remove what was generated last in this scene, and put the new one in its place": (
        "Das zuletzt in dieser Szene Erzeugte entfernen und das Neue an seine Stelle setzen"
    ),
    "New Scene": "Neue Szene",
    "Make a new scene with its own world, camera and render settings": (
        "Eine neue Szene mit eigener Welt, Kamera und eigenen Rendereinstellungen anlegen"
    ),
    "Cozy Bedroom": "Gemütliches Schlafzimmer",
    "Modern Office": "Modernes Büro",
    "Small Cafe": "Kleines Café",
    "Warm Living Room": "Warmes Wohnzimmer",
    "Old Library": "Alte Bibliothek",
    "Bright Studio": "Helles Atelier",
    "Cheerful Kitchen": "Fröhliche Küche",
    # operators
    "Generate": "Erzeugen",
    "Generate Scene": "Szene erzeugen",
    "Make a scene from the prompt. Blender stays usable meanwhile": (
        "Eine Szene aus der Beschreibung machen. Blender bleibt währenddessen benutzbar"
    ),
    "Empty: as the panel says": "Leer: wie im Panel eingestellt",
    "-1: as the panel says": "-1: wie im Panel eingestellt",
    "Blocking": "Wartend",
    "Return when the scene stands, for scripts": "Erst zurückkehren, wenn die Szene steht; für Skripte",
    "Cancel Generating": "Erzeugen abbrechen",
    "Stop making the scene. Nothing of it stays": "Die Szene nicht weiter erzeugen. Nichts davon bleibt",
    "Roll Seed": "Startwert würfeln",
    "Roll another seed: the same prompt gives another scene": (
        "Einen anderen Startwert würfeln: dieselbe Beschreibung ergibt eine andere Szene"
    ),
    "Example": "Beispiel",
    "Examples": "Beispiele",
    "Which of them": "Welches davon",
    "Its id in the history": "Seine Kennung im Verlauf",
    "Use Example": "Beispiel verwenden",
    "Fill in an example prompt": "Eine Beispielbeschreibung einsetzen",
    "Write in Text Block": "In Textblock schreiben",
    "Write the prompt in a text block, for prompts of many lines; open it in a Text Editor": (
        "Die Beschreibung in einen Textblock schreiben, für viele Zeilen; im Texteditor öffnen"
    ),
    "Recall Run": "Lauf zurückholen",
    "Fill in the prompt and the settings of this run, and show its scene": (
        "Beschreibung und Einstellungen dieses Laufs einsetzen und seine Szene zeigen"
    ),
    "Select and Frame": "Auswählen und zeigen",
    "Select what this is about, and frame it in the view": "Auswählen, worum es geht, und in der Ansicht zeigen",
    "Their ids, with spaces between": "Ihre Kennungen, durch Leerzeichen getrennt",
    "Collection": "Sammlung",
    "The generated scene that it stands in": "Die erzeugte Szene, in der es steht",
    "Look Through Shot": "Durch Einstellung blicken",
    "Make this shot's camera the active one, cut away what stands before it, and look through it": (
        "Die Kamera dieser Einstellung aktivieren, wegschneiden, was davor steht, und hindurchblicken"
    ),
    "Its object; empty takes the first shot's": "Ihr Objekt; leer nimmt die der ersten Einstellung",
    "Reframe": "Neu einpassen",
    "Reframe Camera": "Kamera neu einpassen",
    "Light by Picture": "Mit Bild beleuchten",
    "Light by Picture...": "Mit Bild beleuchten...",
    "Light this scene by a picture of surroundings, a .hdr or .exr file of your own": "Beleuchtet diese Szene mit "
    "einem Umgebungsbild, einer eigenen .hdr- oder .exr-Datei",
    "The picture": "Das Bild",
    ("Move the active camera along its view until what was generated, or what is selected, fills the picture"): (
        "Die aktive Kamera entlang ihrer Blickrichtung bewegen, bis das Erzeugte oder das Ausgewählte das Bild füllt"
    ),
    "Selected Only": "Nur Auswahl",
    "Fit the selected objects instead of the whole scene": "Die ausgewählten Objekte einpassen statt der ganzen Szene",
    "Render Scene": "Szene rendern",
    "Render this scene through its active camera, with the settings of this scene": (
        "Diese Szene durch ihre aktive Kamera mit ihren Einstellungen rendern"
    ),
    "Remove Generated Scene": "Erzeugte Szene entfernen",
    ("Remove the generated scene that the active object belongs to, else the newest one. Your own objects stay"): (
        "Die erzeugte Szene entfernen, zu der das aktive Objekt gehört, sonst die neueste. Ihre eigenen Objekte bleiben"
    ),
    "Edit": "Änderung",
    "What to do": "Was zu tun ist",
    "Their ids, with spaces between; empty: what is selected": (
        "Ihre Kennungen, durch Leerzeichen getrennt; leer: was ausgewählt ist"
    ),
    "Words": "Worte",
    "What you would like": "Was Sie möchten",
    "-1: another one each time": "-1: jedes Mal ein anderer",
    "Locked": "Gesperrt",
    "Whether they stay": "Ob sie bleiben",
    "OK": "OK",
    "Select a generated thing first": "Zuerst ein erzeugtes Ding auswählen",
    "Edit Generated Scene": "Erzeugte Szene ändern",
    "Change the generated scene. All that you do not name stays as it is": (
        "Die erzeugte Szene ändern. Alles, was Sie nicht nennen, bleibt, wie es ist"
    ),
    "Lock Generated Things": "Erzeugte Dinge sperren",
    "Keep the selected things as they are when the scene is varied, or let them change again": (
        "Die ausgewählten Dinge lassen, wie sie sind, wenn die Szene variiert wird, oder sie wieder freigeben"
    ),
    "Remove Thing": "Ding entfernen",
    "Vary": "Variieren",
    "Reroll": "Neu würfeln",
    "Swap": "Tauschen",
    "Swap...": "Tauschen...",
    "Add": "Hinzufügen",
    "Add...": "Hinzufügen...",
    "Move": "Versetzen",
    "Move...": "Versetzen...",
    "Restyle": "Neu einkleiden",
    "Restyle...": "Neu einkleiden...",
    "Relight": "Neu beleuchten",
    "Relight...": "Neu beleuchten...",
    "Lock": "Sperren",
    "Unlock": "Freigeben",
    "The same prompt with another seed. What is locked stays": (
        "Dieselbe Beschreibung mit anderem Startwert. Was gesperrt ist, bleibt"
    ),
    "The selected things in another form, with all that was asked of them": (
        "Die ausgewählten Dinge in anderer Form, mit allem, was von ihnen verlangt war"
    ),
    "Another kind of thing in the place of the selected one": "Ein anderes Ding an der Stelle des ausgewählten",
    "Add what you name, such as a lamp on the desk. All else stays": (
        "Hinzufügen, was Sie nennen, etwa a lamp on the desk. Alles andere bleibt"
    ),
    "Take the selected things away. What stood on them finds another place": (
        "Die ausgewählten Dinge wegnehmen. Was darauf stand, findet einen anderen Platz"
    ),
    "Move the selected thing to where you say, such as next to the window": (
        "Das ausgewählte Ding dorthin versetzen, wo Sie sagen, etwa next to the window"
    ),
    "Other colours and materials, such as rustic; or another look, such as lowpoly": (
        "Andere Farben und Materialien, etwa rustic; oder eine andere Machart, etwa lowpoly"
    ),
    "Another hour, weather or season, such as a rainy evening": (
        "Eine andere Stunde, ein anderes Wetter, eine andere Jahreszeit, etwa a rainy evening"
    ),
    "Generate From Prompt...": "Aus Beschreibung erzeugen...",
    "Frame in View": "In der Ansicht zeigen",
    "Reframe Camera on Selected": "Kamera auf Auswahl einpassen",
    # while a run goes on
    "{percent} %": "{percent} %",
    "Voxel Weaver: {percent} %": "Voxel Weaver: {percent} %",
    "Starting": "Beginnt",
    "Building it in Blender": "Wird in Blender aufgebaut",
    "about {seconds} s left": "noch etwa {seconds} s",
    "used its fallback": "nahm seinen Notbehelf",
    "Reading the prompt": "Liest die Beschreibung",
    "Planning the space": "Plant den Raum",
    "Building geometry": "Baut Geometrie",
    "Choosing materials": "Wählt Materialien",
    "Setting the lights": "Setzt das Licht",
    "Proving the space": "Prüft den Raum",
    "Framing the shot": "Wählt den Bildausschnitt",
    "Putting it together": "Fügt alles zusammen",
    "Reviewing the scene": "Begutachtet die Szene",
    "Noting it in the registry": "Trägt es ins Verzeichnis ein",
    "Thinking what belongs there": "Überlegt, was dazugehört",
    "Changing the scene": "Ändert die Szene",
    "Waiting for the render to finish": "Wartet, bis das Rendern fertig ist",
    "Waiting until you let go": "Wartet, bis Sie loslassen",
    "Waiting for playback to stop": "Wartet, bis die Wiedergabe hält",
    "Waiting until you stop painting": "Wartet, bis Sie zu Ende gemalt haben",
    "Waiting until you leave Edit Mode": "Wartet, bis Sie den Bearbeitungsmodus verlassen",
    "Waiting until you leave Sculpt Mode": "Wartet, bis Sie den Skulpturmodus verlassen",
    "Waiting until you leave Pose Mode": "Wartet, bis Sie den Posenmodus verlassen",
    "Waiting until you leave Particle Edit": "Wartet, bis Sie die Partikelbearbeitung verlassen",
    # how it ended
    "Cancelled. Nothing was changed.": "Abgebrochen. Nichts wurde geändert.",
    "Undone or removed. Redo brings it back.": "Rückgängig gemacht oder entfernt. Wiederholen bringt es zurück.",
    "1 thing": "1 Ding",
    "{count} things": "{count} Dinge",
    " and {count} plants and stones": " und {count} Pflanzen und Steine",
    "{things}{masses} in {seconds}": "{things}{masses} in {seconds}",
    "{count} s": "{count} s",
    "{count} ms": "{count} ms",
    "1 wish was not met": "1 Wunsch blieb offen",
    "{count} wishes were not met": "{count} Wünsche blieben offen",
    "1 agent used its fallback": "1 Agent nahm seinen Notbehelf",
    "{count} agents used their fallback": "{count} Agenten nahmen ihren Notbehelf",
    "{count} rules checked, all hold": "{count} Regeln geprüft, alle eingehalten",
    "Show {scene}": "{scene} zeigen",
    "Report": "Bericht",
    "All {count} rules hold": "Alle {count} Regeln eingehalten",
    "{count} rules checked": "{count} Regeln geprüft",
    "Check Again": "Erneut prüfen",
    "Prove the scene as it stands now, with all that was moved, added or taken away since it was made": (
        "Die Szene prüfen, wie sie jetzt steht, mit allem, was seither bewegt, ergänzt oder entfernt wurde"
    ),
    "and {count} more": "und {count} weitere",
    "This scene was made in another session": "Diese Szene entstand in einer anderen Sitzung",
    "Why Is This Here?": "Warum ist das hier?",
    "A stand-in: there is no such asset yet": "Ein Platzhalter: so ein Asset gibt es noch nicht",
    "Earlier": "Früher",
    "{things} things, seed {seed}": "{things} Dinge, Startwert {seed}",
    # told in the status bar
    "There is no generated scene here": "Hier steht keine erzeugte Szene",
    "This scene has no camera left": "Diese Szene hat keine Kamera mehr",
    "There is no active camera": "Keine Kamera ist aktiv",
    "There is nothing to frame": "Es gibt nichts, was ins Bild passen müsste",
    "No camera is active. Look through a shot first.": ("Keine Kamera ist aktiv. Zuerst durch eine Aufnahme blicken."),
    "A scene is being made already": "Eine Szene entsteht gerade schon",
    "The run was cancelled.": "Der Lauf wurde abgebrochen.",
    "Removed {name}": "{name} entfernt",
    "{name} is no longer there": "{name} ist nicht mehr da",
    "Open {name} in a Text Editor to write in it": "{name} in einem Texteditor öffnen, um darin zu schreiben",
    "Fill in this prompt with its settings, and show its scene: {prompt}": (
        "Diese Beschreibung mit ihren Einstellungen einsetzen und ihre Szene zeigen: {prompt}"
    ),
    "Statistics": "Statistik",
    "Agent": "Agent",
    "Done": "Fertig",
    "Usual": "Üblich",
    # language models
    "None": "Keines",
    "Every agent thinks by itself; nothing is contacted": "Jeder Agent denkt selbst; nichts wird kontaktiert",
    "Models on this machine, by Ollama": "Modelle auf diesem Rechner, über Ollama",
    "Models on this machine, by LM Studio": "Modelle auf diesem Rechner, über LM Studio",
    "llama.cpp Server": "llama.cpp-Server",
    "A model on this machine, by the server of llama.cpp": (
        "Ein Modell auf diesem Rechner, über den Server von llama.cpp"
    ),
    "Models by a vLLM server": "Modelle über einen vLLM-Server",
    "Models of OpenAI; needs a key": "Modelle von OpenAI; braucht einen Schlüssel",
    "Models of Anthropic; needs a key": "Modelle von Anthropic; braucht einen Schlüssel",
    "Models of many makers by OpenRouter; needs a key": (
        "Modelle vieler Hersteller über OpenRouter; braucht einen Schlüssel"
    ),
    "Other Server": "Anderer Server",
    "Any server that talks like OpenAI; enter its address": (
        "Jeder Server, der wie OpenAI spricht; seine Adresse eingeben"
    ),
    "Balanced": "Ausgewogen",
    "A deep model where much depends on it, a fast one for the rest": (
        "Ein tiefes Modell, wo viel davon abhängt, sonst ein schnelles"
    ),
    "Fast": "Schnell",
    "Short waits; what is late is thought offline": "Kurze Wartezeiten; was zu spät kommt, wird offline gedacht",
    "Takes its time, and may cost more": "Nimmt sich Zeit und darf mehr kosten",
    "Development": "Entwicklung",
    "Cheap, for trying things out": "Billig, zum Ausprobieren",
    "Testing": "Test",
    "Spends nothing and keeps nothing": "Gibt nichts aus und merkt sich nichts",
    "Language Model": "Sprachmodell",
    ("Who thinks along with the team. Without one, and wherever it fails, every agent thinks by itself"): (
        "Wer mit dem Team mitdenkt. Ohne eines, und überall, wo es versagt, denkt jeder Agent selbst"
    ),
    "Model": "Modell",
    "The model's name, as its provider calls it": "Der Name des Modells, wie sein Anbieter es nennt",
    "Deep Model": "Tiefes Modell",
    "Another model of the same provider, for what needs long thought. Empty for the same one": (
        "Ein anderes Modell desselben Anbieters, für das, was langes Nachdenken braucht. Leer für dasselbe"
    ),
    "Address": "Adresse",
    "Where the server is. Empty for the provider's usual address": (
        "Wo der Server ist. Leer für die übliche Adresse des Anbieters"
    ),
    "Key": "Schlüssel",
    "Kept for this session only, and never in a file of Blender. Remember keeps it longer": (
        "Gilt nur für diese Sitzung und steht in keiner Datei von Blender. Merken behält ihn länger"
    ),
    "Profile": "Profil",
    "How long it may think, and what it may use": "Wie lange es denken und was es verbrauchen darf",
    "Cap for a Scene": "Grenze für eine Szene",
    "US dollars that the model may cost for one scene, as far as its prices are known": (
        "US-Dollar, die das Modell für eine Szene kosten darf, soweit seine Preise bekannt sind"
    ),
    "Cap for a Day": "Grenze für einen Tag",
    "US dollars that the model may cost in a day, as far as its prices are known": (
        "US-Dollar, die das Modell an einem Tag kosten darf, soweit seine Preise bekannt sind"
    ),
    "Embedding Model": "Einbettungsmodell",
    "A model of the same provider that makes vectors of texts, so that taste is taken over from briefs that mean the "
    "same. Empty for none": (
        "Ein Modell desselben Anbieters, das Vektoren von Texten macht, damit Geschmack von Aufträgen übernommen wird, "
        "die dasselbe meinen. Leer für keines"
    ),
    "Price of Input": "Preis der Eingabe",
    "US dollars for a million tokens that the model reads. 0 for the list of common models": (
        "US-Dollar für eine Million Tokens, die das Modell liest. 0 für die Liste üblicher Modelle"
    ),
    "Price of Output": "Preis der Ausgabe",
    "US dollars for a million tokens that the model writes. 0 for the list of common models": (
        "US-Dollar für eine Million Tokens, die das Modell schreibt. 0 für die Liste üblicher Modelle"
    ),
    "Proxy": "Proxy",
    "The way to servers on other machines. Empty for what HTTPS_PROXY and NO_PROXY say; none for none": (
        "Der Weg zu Servern auf anderen Rechnern. Leer für das, was HTTPS_PROXY und NO_PROXY sagen; none für keinen"
    ),
    "Also read from the environment variable {name}": "Wird auch aus der Umgebungsvariable {name} gelesen",
    "Key from: {origin}": "Schlüssel aus: {origin}",
    "It was remembered nowhere": "Er war nirgends gemerkt",
    "It is being asked": "Es wird gefragt",
    "Choose a provider first": "Zuerst einen Anbieter wählen",
    "Type a key first": "Zuerst einen Schlüssel eingeben",
    "The key is kept in {place}": "Der Schlüssel liegt in {place}",
    "Removed from {place}": "Entfernt aus {place}",
    "Set Up a Language Model": "Sprachmodell einrichten",
    "Open the preferences, where a language model is chosen": (
        "Die Einstellungen öffnen, in denen ein Sprachmodell gewählt wird"
    ),
    "Test": "Testen",
    "Ask the model one small question and say what its server can do; without a model, list those that there are": (
        "Dem Modell eine kleine Frage stellen und sagen, was sein Server kann; ohne Modell die auflisten, die es gibt"
    ),
    "Remember Key": "Schlüssel merken",
    ("Keep the typed key: in the keyring of this system where there is one, else in a file that only you can read"): (
        "Den eingegebenen Schlüssel behalten: im Schlüsselbund dieses Systems, wo es einen gibt, "
        "sonst in einer Datei, die nur Sie lesen können"
    ),
    "Forget Key": "Schlüssel vergessen",
    "Remove the key from this session and from wherever it was remembered": (
        "Den Schlüssel aus dieser Sitzung entfernen und von überall, wo er gemerkt wurde"
    ),
    "Ready": "Bereit",
    "cost unknown": "Kosten unbekannt",
    "The last test failed": "Der letzte Test schlug fehl",
    "Offline: only servers on this machine are asked": "Offline: Nur Server auf diesem Rechner werden gefragt",
    "{running} calls run, {waiting} wait, of {most} at once": (
        "{running} Aufrufe laufen, {waiting} warten, von {most} zugleich"
    ),
    "{server} failed again and again and is left alone for a while": (
        "{server} versagte immer wieder und wird eine Weile in Ruhe gelassen"
    ),
    "{calls} calls, {cost}": "{calls} Aufrufe, {cost}",
    "at least {cost}": "mindestens {cost}",
    "Deep: {kinds}": "Tief: {kinds}",
    "Fast: {kinds}": "Schnell: {kinds}",
    "Answered before: {kinds}": "Früher beantwortet: {kinds}",
    "Offline: {kinds}": "Offline: {kinds}",
    "reading": "Lesen",
    "what belongs there": "was dorthin gehört",
    "new things": "neue Dinge",
    "materials": "Materialien",
    "light": "Licht",
    "picture": "Bild",
    "review": "Urteil",
    "change": "Änderung",
    "None: the team thinks by itself": "Keines: Das Team denkt selbst",
    "Profile: {name}": "Profil: {name}",
    # files
    "MagicaVoxel (.vox)": "MagicaVoxel (.vox)",
    "Minecraft (.schem)": "Minecraft (.schem)",
    "STL (.stl)": "STL (.stl)",
    "PLY (.ply)": "PLY (.ply)",
    "glTF Binary (.glb)": "glTF binär (.glb)",
    "glTF (.gltf)": "glTF (.gltf)",
    "FBX (.fbx)": "FBX (.fbx)",
    "OBJ (.obj)": "OBJ (.obj)",
    "USD (.usd)": "USD (.usd)",
    "Voxels with names, groups and a palette of at most 255 colors": (
        "Voxel mit Namen, Gruppen und einer Palette von höchstens 255 Farben"
    ),
    "Blocks that look most like the materials": "Blöcke, die den Materialien am ähnlichsten sehen",
    "For printing: every body is watertight": "Zum Drucken: Jeder Körper ist wasserdicht",
    "Materials": "Materialien",
    "Whether materials are written plain, or baked into pictures that keep the look": (
        "Ob Materialien schlicht geschrieben werden oder als gebackene Bilder, die das Aussehen bewahren"
    ),
    "Plain Materials": "Schlichte Materialien",
    "One color for each material, as small files have them": "Eine Farbe je Material, wie es kleine Dateien haben",
    "Baked, Small": "Gebacken, klein",
    "Baked": "Gebacken",
    "Baked, Large": "Gebacken, groß",
    "Pictures of 1024 pixels a side": "Bilder mit 1024 Pixeln Kantenlänge",
    "Pictures of 2048 pixels a side, as fine as the voxels of a room": (
        "Bilder mit 2048 Pixeln Kantenlänge, so fein wie die Voxel eines Raums"
    ),
    "Pictures of 4096 pixels a side, for large scenes": "Bilder mit 4096 Pixeln Kantenlänge, für große Szenen",
    "One mesh with a color at each vertex": "Ein Mesh mit einer Farbe an jedem Vertex",
    "Objects and plain materials in one file, for games and the web": (
        "Objekte und schlichte Materialien in einer Datei, für Spiele und das Web"
    ),
    "Objects and plain materials as text that other programs edit": (
        "Objekte und schlichte Materialien als Text, den andere Programme bearbeiten"
    ),
    "Objects and plain materials, for Unity, Unreal and other programs": (
        "Objekte und schlichte Materialien, für Unity, Unreal und andere Programme"
    ),
    "Meshes with a file of materials beside them": "Meshes mit einer Datei der Materialien daneben",
    "Objects and materials for film pipelines": "Objekte und Materialien für die Filmproduktion",
    "Export Generated Scene": "Erzeugte Szene exportieren",
    "Add Asset Library": "Asset-Bibliothek hinzufügen",
    "Show the catalogue and your own models in the Asset Browser. A process beside Blender makes it, in a minute": (
        "Den Katalog und eigene Modelle im Asset-Browser zeigen. Ein Prozess neben Blender macht das, in einer Minute"
    ),
    "It is being made": "Sie wird gemacht",
    "A model is being read": "Ein Modell wird gelesen",
    "Reading {name}": "{name} wird gelesen",
    "{name} was given up: it took too long": "{name} wurde aufgegeben: es dauerte zu lange",
    "Return when it is kept, for scripts": "Erst zurückkehren, wenn es behalten ist; für Skripte",
    "The asset library is being made": "Die Asset-Bibliothek wird gemacht",
    "The Asset Browser shows it": "Der Asset-Browser zeigt sie",
    "Write the generated scene, as it stands now, to a file for other programs": (
        "Die erzeugte Szene, wie sie jetzt steht, in eine Datei für andere Programme schreiben"
    ),
    "File": "Datei",
    "Where it is written": "Wohin sie geschrieben wird",
    "Format": "Format",
    "What kind of file it is": "Was für eine Datei es ist",
    "Export...": "Exportieren...",
    "Voxel Weaver Scene (.vox, .schem, .stl, ...)": "Szene von Voxel Weaver (.vox, .schem, .stl, ...)",
    "Leave the present mode first": "Zuerst den jetzigen Modus verlassen",
    "This Blender cannot write {names}": "Dieses Blender kann {names} nicht schreiben",
    "Wrote {name}": "{name} geschrieben",
    "As Usual": "Wie üblich",
    "Where such a thing usually stands": "Wo so etwas gewöhnlich steht",
    "Floor": "Boden",
    "It stands on the floor": "Es steht auf dem Boden",
    "Object": "Objekt",
    "It stands on a table or a shelf": "Es steht auf einem Tisch oder Regal",
    "Wall": "Wand",
    "It hangs on a wall": "Es hängt an einer Wand",
    "Ceiling": "Decke",
    "It hangs from the ceiling": "Es hängt von der Decke",
    "Import Asset": "Asset importieren",
    "Import Asset...": "Asset importieren...",
    "Keep a model of your own: from then on a prompt that names it means yours": (
        "Ein eigenes Modell behalten: Von da an meint eine Beschreibung, die es nennt, das Ihre"
    ),
    "The model to keep": "Das Modell, das behalten wird",
    "Called": "Genannt",
    "What a prompt calls it, such as dragon; more words with commas between": (
        "Wie eine Beschreibung es nennt, etwa dragon; mehrere Wörter mit Kommas dazwischen"
    ),
    "Height": "Höhe",
    "How high it is; 0 leaves it to the file, or to what is usual": (
        "Wie hoch es ist; 0 überlässt es der Datei oder dem Üblichen"
    ),
    "Turn": "Drehung",
    "What brings its front to -Y": "Was seine Vorderseite nach -Y bringt",
    "Stands On": "Steht auf",
    "What carries it": "Was es trägt",
    "Replace": "Ersetzen",
    "Take the place of an earlier model of yours that is called the same": (
        "An die Stelle eines früheren Modells von Ihnen treten, das genauso genannt wird"
    ),
    "Voxel Weaver Asset (.vox, .glb, .obj, ...)": "Asset von Voxel Weaver (.vox, .glb, .obj, ...)",
    "{name} is kept": "{name} wird behalten",
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
