"""Assets that people bring along: kept in their own folder, read with distrust, offered beside the catalogue's."""
