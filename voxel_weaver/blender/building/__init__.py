"""Building: a Scene value becomes objects, slice by slice, in one undo step; and is taken away again."""
