"""Where kernels of users' laws and systems are kept.

in:   a name that holds a hash of the content, and the texts of its files
out:  the folder in which they lie

The cache lies in the user's cache directory (RMTSYM_CACHE_DIR overrides it), one folder a content hash, so a changed law or
another version of rmtsym never meets an old kernel.
"""
import os
import sys
import tempfile
from pathlib import Path

__all__ = ["cache_directory", "store"]


def cache_directory():
    """Where kernels of users' laws are kept: RMTSYM_CACHE_DIR, or the platform's cache directory."""
    chosen = os.environ.get("RMTSYM_CACHE_DIR")
    if chosen:
        return Path(chosen)
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or Path.home()/"AppData"/"Local"
    elif sys.platform == "darwin":
        base = Path.home()/"Library"/"Caches"
    else:
        base = os.environ.get("XDG_CACHE_HOME") or Path.home()/".cache"
    return Path(base)/"rmtsym"


def _write(folder, file_name, text):
    """Write a file whole or not at all (another process may read it meanwhile)."""
    target = folder/file_name
    if target.exists() and target.read_text(encoding="utf-8") == text:
        return target
    folder.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=folder, prefix=".", suffix=target.suffix)
    with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as stream:
        stream.write(text)
    os.replace(temporary, target)
    return target


def store(name, texts):
    """The folder NAME of the cache, with the files {file name: text} written; a folder of this process where nothing can be written."""
    try:
        folder = cache_directory()/name
        for file_name, text in texts.items():
            _write(folder, file_name, text)
    except OSError:
        folder = Path(tempfile.mkdtemp(prefix="rmtsym-"))
        for file_name, text in texts.items():
            _write(folder, file_name, text)
    return folder
