"""A child process whose writing calls to the system are seen one by one, and may be refused or be its last.

Linux hands every call of a kind to the parent before it runs (seccomp with user notification), whoever makes
it: Python, SQLite or any other library. Nothing has to be installed and nothing of the program is replaced.
"""

import ctypes
import errno
import fcntl
import os
import select
import signal
import socket
import struct
import sys
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Final

CALLS: Final = {
    1: "write",
    18: "pwrite64",
    20: "writev",
    40: "sendfile",
    74: "fsync",
    75: "fdatasync",
    76: "truncate",
    77: "ftruncate",
    82: "rename",
    83: "mkdir",
    84: "rmdir",
    85: "creat",
    86: "link",
    87: "unlink",
    90: "chmod",
    91: "fchmod",
    257: "openat",
    258: "mkdirat",
    263: "unlinkat",
    264: "renameat",
    265: "linkat",
    268: "fchmodat",
    285: "fallocate",
    296: "pwritev",
    316: "renameat2",
    326: "copy_file_range",
}
"""Numbers of the calls that change files, on x86-64."""

EAR: Final = "/dev/zero"
"""A child tells its parent something by writing it here, where it goes nowhere else."""

_SECCOMP, _PRCTL_NO_NEW_PRIVILEGES = 317, 38
_SET_FILTER, _NEW_LISTENER = 1, 1 << 3
_RECEIVE, _SEND = 0xC0502100, 0xC0182101
_CONTINUE: Final = 1
_ALLOW, _NOTIFY = 0x7FFF0000, 0x7FC00000
_LOAD, _JUMP_IF_EQUAL, _RETURN = 0x20, 0x15, 0x06
_AT_WORKING_FOLDER: Final = -100


class Fate(Enum):
    """What becomes of a call."""

    RUN = 0
    KILL = 1
    """The process is killed before the call runs."""


@dataclass(frozen=True, slots=True)
class Call:
    """One call that a child is about to make."""

    pid: int
    name: str
    arguments: tuple[int, ...]

    def memory(self, address: int, length: int) -> bytes:
        """Read what the child has at a place."""
        with open(f"/proc/{self.pid}/mem", "rb", buffering=0) as memory:  # noqa: PTH123 - no file of the disk
            memory.seek(address)
            return memory.read(length)

    def text(self, place: int) -> str:
        """Read the path that an argument points to."""
        found = b""
        while b"\0" not in found:
            start = self.arguments[place] + len(found)
            found += self.memory(start, 4_096 - start % 4_096)
        return os.fsdecode(found.split(b"\0", 1)[0])

    def path(self, place: int, folder: int | None = None) -> str:
        """Give the whole path that an argument names, seen from the folder that another one holds open."""
        text = self.text(place)
        if folder is None or text.startswith("/"):
            return os.path.join(os.readlink(f"/proc/{self.pid}/cwd"), text)  # noqa: PTH115, PTH118 - as above
        number = ctypes.c_int(self.arguments[folder]).value
        base = "cwd" if number == _AT_WORKING_FOLDER else f"fd/{number}"
        return os.path.join(os.readlink(f"/proc/{self.pid}/{base}"), text)  # noqa: PTH115, PTH118 - as above

    def file(self, place: int = 0) -> str:
        """Give the path of the file that an argument holds open."""
        number = ctypes.c_int(self.arguments[place]).value
        return os.readlink(f"/proc/{self.pid}/fd/{number}").removesuffix(" (deleted)")  # noqa: PTH115 - as above

    def at(self) -> int:
        """Give where in its file the next plain write goes."""
        number = ctypes.c_int(self.arguments[0]).value
        with open(f"/proc/{self.pid}/fdinfo/{number}") as lines:  # noqa: PTH123 - as above
            return int(lines.readline().split()[1])


Decide = Callable[[Call], "Fate | int"]
"""Says what becomes of a call: a fate, or the number of the error with which it is refused."""


def is_available() -> bool:
    """Whether this system lets a process watch its children in this way."""
    if not sys.platform.startswith("linux") or os.uname().machine != "x86_64":
        return False
    allowed = ctypes.c_uint(_NOTIFY)
    return int(ctypes.CDLL(None).syscall(_SECCOMP, 2, 0, ctypes.byref(allowed))) == 0


def run(work: Callable[[], None], decide: Decide) -> int:
    """Run work in a child and ask `decide` about its calls; gives its exit code, negative for a signal.

    Args:
        work: what the child does; an exception that it lets out is printed and gives 1.
        decide: asked before each call; what it raises ends the child and is raised here.
    """
    ours, theirs = socket.socketpair()
    child = os.fork()
    if child == 0:
        ours.close()
        _be_watched(theirs, work)
    theirs.close()
    try:
        with ours:
            _, handles, *_ = socket.recv_fds(ours, 1, 1)
        _supervise(child, handles[0], decide)
    except BaseException:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        raise
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def _be_watched(channel: socket.socket, work: Callable[[], None]) -> None:
    """Do the work under watch and end without running anything of the parent's."""
    code = 1
    try:
        socket.send_fds(channel, [b"x"], [_installed_filter()])
        channel.close()
        work()
        code = 0
    except BaseException:  # noqa: BLE001 - the parent sees the code, a person the lines
        sys.excepthook(*sys.exc_info())
    finally:
        sys.stderr.flush()
        os._exit(code)


def _installed_filter() -> int:
    """Have the calls announced; gives the handle from which a parent reads them."""
    own = [_instruction(_LOAD, 0, 0, 0)]
    own += [_instruction(_JUMP_IF_EQUAL, len(CALLS) - place, 0, n) for place, n in enumerate(CALLS)]
    own += [_instruction(_RETURN, 0, 0, _ALLOW), _instruction(_RETURN, 0, 0, _NOTIFY)]
    code = ctypes.create_string_buffer(b"".join(own))
    program = struct.pack("HxxxxxxP", len(own), ctypes.addressof(code))
    library = ctypes.CDLL(None, use_errno=True)
    library.prctl(_PRCTL_NO_NEW_PRIVILEGES, 1, 0, 0, 0)
    handle = library.syscall(_SECCOMP, _SET_FILTER, _NEW_LISTENER, program)
    if handle < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    return int(handle)


def _instruction(code: int, if_true: int, if_false: int, value: int) -> bytes:
    return struct.pack("HBBI", code, if_true, if_false, value)


def _supervise(child: int, listener: int, decide: Decide) -> None:
    """Answer every call until nobody is left who could make one."""
    watch = select.poll()
    watch.register(listener, select.POLLIN)
    try:
        while not any(event & select.POLLHUP for _, event in watch.poll()):
            _answer(child, listener, decide)
    finally:
        os.close(listener)


def _answer(child: int, listener: int, decide: Decide) -> None:
    notice = bytearray(80)
    try:
        fcntl.ioctl(listener, _RECEIVE, notice)
    except OSError as error:
        if error.errno in (errno.ENOENT, errno.EINTR):
            return
        raise
    mark, pid, _, number, _, _, *arguments = struct.unpack("QIIiIQ6Q", notice)
    fate = decide(Call(pid, CALLS[number], tuple(arguments)))
    if fate is Fate.KILL:
        os.kill(child, signal.SIGKILL)
        return
    refused = 0 if isinstance(fate, Fate) else -fate
    answer = struct.pack("QqiI", mark, 0, refused, 0 if refused else _CONTINUE)
    try:
        fcntl.ioctl(listener, _SEND, answer)
    except OSError as error:
        if error.errno != errno.ENOENT:  # killed meanwhile
            raise
