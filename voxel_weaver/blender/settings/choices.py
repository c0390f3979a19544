"""What the panel offers to choose from: rows of (identifier, label, tooltip), and the example prompts. Data only.

It repeats the names of scene values instead of importing them: Blender reads this at start-up, and the values bring a
library of their own that takes longer to load than Blender allows an add-on.
"""

from __future__ import annotations

from collections.abc import Mapping

Row = tuple[str, str, str]
Rows = tuple[Row, ...]

PLACES: Rows = (
    ("auto", "From Prompt", "The prompt says what kind of place it is"),
    ("bedroom", "Bedroom", "A bedroom"),
    ("kids_bedroom", "Children's Room", "A bedroom for a child"),
    ("nursery", "Nursery", "A room for a baby"),
    ("living_room", "Living Room", "A living room"),
    ("dining_room", "Dining Room", "A dining room"),
    ("kitchen", "Kitchen", "A kitchen"),
    ("pantry", "Pantry", "A store for food"),
    ("bathroom", "Bathroom", "A bathroom"),
    ("laundry_room", "Laundry Room", "A laundry or utility room"),
    ("walk_in_closet", "Walk-in Closet", "A room for clothes"),
    ("hallway", "Hallway", "A hallway or an entrance"),
    ("home_office", "Home Office", "A study at home"),
    ("home_cinema", "Home Cinema", "A room for films"),
    ("game_room", "Game Room", "A room for games"),
    ("playroom", "Playroom", "A room full of toys"),
    ("studio_apartment", "Studio Apartment", "A home of one room"),
    ("balcony", "Balcony", "A balcony or a terrace"),
    ("attic", "Attic", "A room under the roof"),
    ("basement", "Basement", "A cellar"),
    ("storage_room", "Storage Room", "A store for all kinds of things"),
    ("garage", "Garage", "A garage with room for a car"),
    ("office", "Office", "An office or a study"),
    ("meeting_room", "Meeting Room", "A room for conferences"),
    ("studio", "Studio", "An artist's studio"),
    ("workshop", "Workshop", "A workshop with tools"),
    ("lab", "Laboratory", "A room for experiments"),
    ("music_room", "Music Room", "A room to make music"),
    ("library", "Library", "A library or a reading room"),
    ("classroom", "Classroom", "A room of a school"),
    ("dorm", "Dorm Room", "A room that students share"),
    ("cafe", "Cafe", "A cafe"),
    ("restaurant", "Restaurant", "A restaurant"),
    ("bar", "Bar", "A bar or a pub"),
    ("bakery", "Bakery", "A shop for bread and cakes"),
    ("shop", "Shop", "A shop for all kinds of things"),
    ("bookstore", "Bookstore", "A shop for books"),
    ("clothing_store", "Clothing Store", "A shop for clothes"),
    ("hotel_room", "Hotel Room", "A room of a hotel"),
    ("lobby", "Lobby", "The lobby of a hotel or office"),
    ("waiting_room", "Waiting Room", "A waiting room or reception"),
    ("hospital_room", "Hospital Room", "A patient's room"),
    ("gym", "Gym", "A room to train in"),
    ("art_gallery", "Art Gallery", "A gallery or a museum"),
    ("church", "Church", "A church or a chapel"),
    ("temple", "Temple", "A temple or a room for meditation"),
    ("forest_clearing", "Forest Clearing", "A clearing in a forest"),
    ("forest", "Forest", "A forest"),
    ("jungle", "Jungle", "A jungle"),
    ("swamp", "Swamp", "A swamp"),
    ("savanna", "Savanna", "African grassland"),
    ("meadow", "Meadow", "A meadow"),
    ("hills", "Hills", "Hills and open country"),
    ("garden", "Garden", "A garden"),
    ("park", "Park", "A park"),
    ("playground", "Playground", "A playground"),
    ("farm_land", "Farmland", "Fields and pastures"),
    ("village", "Village", "Houses around a square and a church"),
    ("suburb", "Suburb", "Family houses along a street"),
    ("medieval_town", "Medieval Town", "Narrow lanes between timbered houses"),
    ("harbour", "Harbour", "Boats at piers, a quay and the fronts behind it"),
    ("city", "City", "Towers along wide streets"),
    ("city_street", "City Street", "A street with shops, cars and people"),
    ("town_square", "Town Square", "A square with a town hall and a fountain"),
    ("market", "Market", "Stalls around a well"),
    ("farm", "Farm", "A barn, a farmhouse, fields and animals"),
    ("castle_grounds", "Castle", "A castle and its court"),
    ("temple_grounds", "Temple Grounds", "A temple and its court"),
    ("ruins", "Ruins", "What is left of an old place"),
    ("pyramids", "Pyramids", "Pyramids in the desert"),
    ("graveyard", "Graveyard", "A chapel among graves"),
    ("space_station", "Space Station", "Domes on another world"),
    ("spaceport", "Spaceport", "A launch site with hangars"),
    ("beach", "Beach", "A beach by the sea"),
    ("coast", "Coast", "Cliffs over the sea"),
    ("island", "Island", "An island"),
    ("lake", "Lake", "A lake before mountains"),
    ("pond", "Pond", "A pond"),
    ("river", "River", "A river valley"),
    ("waterfall", "Waterfall", "A waterfall"),
    ("coral_reef", "Coral Reef", "The bottom of a warm sea"),
    ("mountain", "Mountain", "A mountain"),
    ("desert", "Desert", "Dunes of sand"),
    ("oasis", "Oasis", "Water in the desert"),
    ("canyon", "Canyon", "A canyon of red rock"),
    ("volcano", "Volcano", "A volcano with lava"),
    ("snowfield", "Snowfield", "Snow and firs"),
    ("tundra", "Tundra", "Cold open land"),
    ("glacier", "Glacier", "A tongue of ice"),
    ("cave", "Cave", "A cave with crystals"),
    ("moon", "Moon", "The surface of the moon"),
    ("mars", "Mars", "The surface of Mars"),
    ("alien_planet", "Alien Planet", "A planet of another star"),
    ("floating_island", "Floating Island", "An island in the air"),
)
PLACE_HEADINGS: Rows = (
    ("bedroom", "At Home", ""),
    ("office", "Work and Study", ""),
    ("cafe", "Going Out", ""),
    ("forest_clearing", "Outdoors", ""),
)
"""The menu of places in parts: each is headed so, above this place."""
LOOKS: Rows = (
    ("auto", "From Prompt", "The prompt says how it looks; voxels where it does not"),
    ("voxel", "Voxel", "Built of small cubes"),
    ("lowpoly", "Low Poly", "Few, large, flat faces"),
    ("realistic", "Realistic", "Rounded edges and fine materials"),
)
QUALITIES: Rows = (
    ("draft", "Draft", "The quickest: few samples for a render"),
    ("preview", "Preview", "A render for a first look"),
    ("final", "Final", "A render to show to others"),
    ("ultra", "Ultra", "The most detail; renders take long"),
)
TIMES: Rows = (
    ("auto", "From Prompt", "The prompt says what time of day it is"),
    ("dawn", "Dawn", "A low sun and a pale, warm sky"),
    ("morning", "Morning", "A warm sun from the side"),
    ("day", "Day", "A clear day"),
    ("noon", "Noon", "The sun stands high"),
    ("afternoon", "Afternoon", "A warm and lower sun"),
    ("evening", "Evening", "Golden light; lamps are lit"),
    ("sunset", "Sunset", "The sky burns"),
    ("dusk", "Dusk", "The sun has gone, and lamps lead"),
    ("night", "Night", "Moonlight, stars and lamps"),
    ("midnight", "Midnight", "The darkest hour"),
)
WEATHERS: Rows = (
    ("auto", "From Prompt", "The prompt says what the weather is"),
    ("clear", "Clear", "A blue sky with a few clouds"),
    ("cloudy", "Cloudy", "Many clouds, and a softer sun"),
    ("overcast", "Overcast", "A grey sky without shadows"),
    ("mist", "Mist", "A thin haze"),
    ("fog", "Fog", "What is far is hidden"),
    ("rain", "Rain", "Falling rain below a grey sky"),
    ("storm", "Storm", "Heavy rain below a dark sky"),
    ("snow", "Snow", "Falling snow"),
)
LIGHTS: Rows = (
    ("auto", "From Prompt", "The prompt says how it is lit; naturally where it does not"),
    ("natural", "Natural", "As the hour and the weather give it"),
    ("realistic", "Realistic", "Windows and lamps lead, with less help"),
    ("stylized", "Stylized", "Soft and colourful, with bright edges"),
    ("studio", "Studio", "Three soft lamps before a paper"),
    ("cinematic", "Cinematic", "Strong contrast, amber against teal"),
    ("custom", "Custom", "A start for light that you set yourself"),
)
PRESENT_VIEW: Rows = (("view", "Present View", "Along the way it looks now"),)
"""What a camera that is reframed may keep."""
CAMERAS: Rows = (
    ("auto", "Best View", "The view that shows most of what matters"),
    ("front", "Front", "Straight from the front"),
    ("back", "Back", "Straight from behind"),
    ("left", "Left", "Straight from the left"),
    ("right", "Right", "Straight from the right"),
    ("top", "Top", "A plan, from above"),
    ("perspective", "Perspective", "Three quarters, from a little above"),
    ("close_up", "Close-up", "The main thing, near"),
    ("wide", "Wide", "All of it by a wide lens"),
    ("isometric", "Isometric", "Without perspective, from a corner"),
    ("eye_level", "Eye Level", "As somebody sees it who stands there"),
    ("dollhouse", "Dollhouse", "Into it from above, near walls cut away"),
)
ANIMATIONS: Rows = (
    ("none", "None", "Nothing moves"),
    ("turntable", "Turntable", "The camera goes around"),
    ("dolly", "Dolly", "The camera comes nearer"),
    ("fly_through", "Fly-through", "The camera comes down into it"),
    ("day_to_night", "Day to Night", "The day passes"),
)
SIZES: Rows = (
    ("auto", "From Prompt", "The prompt or the furniture decides how large it is"),
    ("small", "Small", "About 3 by 3 m"),
    ("medium", "Medium", "About 5 by 4 m"),
    ("large", "Large", "About 8 by 6 m"),
)
METRES: Mapping[str, tuple[float, float]] = {"small": (3.0, 3.0), "medium": (5.0, 4.0), "large": (8.0, 6.0)}
"""Width and depth of the sizes that can be chosen."""
PRESENTS: Rows = (
    ("auto", "Automatic", "A scene of its own in an untouched file, else beside your work"),
    ("beside", "This Scene", "Add it to this scene, clear of what stands there; your work stays as it is"),
    ("replace", "Replace Last", "Remove what was generated last in this scene, and put the new one in its place"),
    ("new_scene", "New Scene", "Make a new scene with its own world, camera and render settings"),
)
NO_PROVIDER = "none"
PROVIDERS: Rows = (
    ("none", "None", "Every agent thinks by itself; nothing is contacted"),
    ("ollama", "Ollama", "Models on this machine, by Ollama"),
    ("lmstudio", "LM Studio", "Models on this machine, by LM Studio"),
    ("llamacpp", "llama.cpp Server", "A model on this machine, by the server of llama.cpp"),
    ("vllm", "vLLM", "Models by a vLLM server"),
    ("openai", "OpenAI", "Models of OpenAI; needs a key"),
    ("anthropic", "Anthropic", "Models of Anthropic; needs a key"),
    ("openrouter", "OpenRouter", "Models of many makers by OpenRouter; needs a key"),
    ("custom", "Other Server", "Any server that talks like OpenAI; enter its address"),
)
"""Who answers for the team; the names are those of `voxel_weaver.llm.providers`."""
KEY_VARIABLES: Mapping[str, tuple[str, ...]] = {
    "ollama": ("OLLAMA_API_KEY",),
    "llamacpp": ("LLAMA_API_KEY",),
    "vllm": ("VLLM_API_KEY",),
    "openai": ("OPENAI_API_KEY",),
    "anthropic": ("ANTHROPIC_API_KEY",),
    "openrouter": ("OPENROUTER_API_KEY",),
    "custom": ("VOXEL_WEAVER_API_KEY",),
}
"""Environment variables that may hold a key."""
ADDRESSES: Mapping[str, str] = {
    "ollama": "http://127.0.0.1:11434",
    "lmstudio": "http://127.0.0.1:1234/v1",
    "llamacpp": "http://127.0.0.1:8080/v1",
    "vllm": "http://127.0.0.1:8000/v1",
    "openai": "https://api.openai.com/v1",
    "anthropic": "https://api.anthropic.com/v1",
    "openrouter": "https://openrouter.ai/api/v1",
    "custom": "",
}
"""Where each usually is."""
PROFILES: Rows = (
    ("balanced", "Balanced", "A deep model where much depends on it, a fast one for the rest"),
    ("fast", "Fast", "Short waits; what is late is thought offline"),
    ("quality", "Quality", "Takes its time, and may cost more"),
    ("development", "Development", "Cheap, for trying things out"),
    ("testing", "Testing", "Spends nothing and keeps nothing"),
)
CHOICES: Mapping[str, Rows] = {
    "place": PLACES,
    "look": LOOKS,
    "quality": QUALITIES,
    "time_of_day": TIMES,
    "weather": WEATHERS,
    "light": LIGHTS,
    "camera": CAMERAS,
    "animation": ANIMATIONS,
    "size": SIZES,
    "present": PRESENTS,
}
"""Each choice of a wish, with what it may be."""
PROMPT_MOST = 10_000
SEED_MOST = 2**31 - 1
STYLES = (
    *("modern", "minimalist", "scandinavian", "japanese", "industrial", "rustic", "classic", "vintage", "bohemian"),
    *("tropical", "medieval", "fantasy", "futuristic", "cyberpunk", "haunted", "cartoon"),
)

EXAMPLES: Rows = (
    ("bedroom", "Cozy Bedroom", "a cozy bedroom with a reading corner at night"),
    ("office", "Modern Office", "a modern office with a large desk, two monitors and a bookshelf by the window"),
    (
        "cafe",
        "Small Cafe",
        "a small cafe with four round tables, pendant lights and a counter with an espresso machine",
    ),
    ("living_room", "Warm Living Room", "a warm living room with a sofa facing the fireplace and a round rug"),
    ("library", "Old Library", "an old library with tall bookshelves, a reading table and a globe"),
    ("studio", "Bright Studio", "a bright artist's studio with an easel, a stool and paint jars on a table"),
    (
        "kitchen",
        "Cheerful Kitchen",
        "a cheerful kitchen with an island, three bar stools and a bowl of fruit on the island",
    ),
    (
        "forest_clearing",
        "Forest Clearing",
        "a forest clearing with a tent and a campfire surrounded by log benches at dusk",
    ),
)
"""The third of each row is the prompt itself, which is its tooltip as well."""

EDITS: Rows = (
    ("vary", "Vary", "The same prompt with another seed. What is locked stays"),
    ("reroll", "Reroll", "The selected things in another form, with all that was asked of them"),
    ("swap", "Swap", "Another kind of thing in the place of the selected one"),
    ("add", "Add", "Add what you name, such as a lamp on the desk. All else stays"),
    ("remove", "Remove Thing", "Take the selected things away. What stood on them finds another place"),
    ("move", "Move", "Move the selected thing to where you say, such as next to the window"),
    ("restyle", "Restyle", "Other colours and materials, such as rustic; or another look, such as lowpoly"),
    ("relight", "Relight", "Another hour, weather or season, such as a rainy evening"),
)
"""What can be done to a generated scene."""

EXPORTS: Rows = (
    ("vox", "MagicaVoxel (.vox)", "Voxels with names, groups and a palette of at most 255 colors"),
    ("schem", "Minecraft (.schem)", "Blocks that look most like the materials"),
    ("stl", "STL (.stl)", "For printing: every body is watertight"),
    ("ply", "PLY (.ply)", "One mesh with a color at each vertex"),
    ("glb", "glTF Binary (.glb)", "Objects and plain materials in one file, for games and the web"),
    ("gltf", "glTF (.gltf)", "Objects and plain materials as text that other programs edit"),
    ("fbx", "FBX (.fbx)", "Objects and plain materials, for Unity, Unreal and other programs"),
    ("obj", "OBJ (.obj)", "Meshes with a file of materials beside them"),
    ("usd", "USD (.usd)", "Objects and materials for film pipelines"),
)
"""What a generated scene can be exported as, and what that is good for."""
BAKES: Rows = (
    ("0", "Plain Materials", "One color for each material, as small files have them"),
    ("1024", "Baked, Small", "Pictures of 1024 pixels a side"),
    ("2048", "Baked", "Pictures of 2048 pixels a side, as fine as the voxels of a room"),
    ("4096", "Baked, Large", "Pictures of 4096 pixels a side, for large scenes"),
)
"""Whether an export keeps the look of its materials as pictures, and how large those are."""
SUPPORTS: Rows = (
    ("auto", "As Usual", "Where such a thing usually stands"),
    ("floor", "Floor", "It stands on the floor"),
    ("object", "Object", "It stands on a table or a shelf"),
    ("wall", "Wall", "It hangs on a wall"),
    ("ceiling", "Ceiling", "It hangs from the ceiling"),
)
"""What carries a model of a person's own."""
