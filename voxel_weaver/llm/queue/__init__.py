"""The queue that every call goes through, its lanes and its workers."""
