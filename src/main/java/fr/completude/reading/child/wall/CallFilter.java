package fr.completude.reading.child.wall;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;

/**
 * Refuses system calls that reading needs none of, for all threads of the process (seccomp(2), Linux 3.17 and later): the
 * network, starting programs, looking into other processes, mounting, the kernel's more daring interfaces. A refused
 * call fails as if it were not permitted.
 */
final class CallFilter {

    private static final long SECCOMP = 317;
    private static final long SET_FILTER = 1;
    private static final long ALL_THREADS = 1;

    /** AUDIT_ARCH_X86_64; numbers of calls differ from one processor to the next. */
    private static final int X86_64 = 0xC000003E;

    private static final int X32 = 0x40000000;
    private static final int CLONE = 56;
    private static final int CLONE3 = 435;
    private static final int NEW_THREAD = 0x10000;

    private static final int[] REFUSED = {
        // socket, connect, accept, sendto, sendmsg, bind, listen, accept4, sendmmsg; Java makes a socketpair for itself
        41,
        42,
        43,
        44,
        46,
        49,
        50,
        288,
        307,
        // fork, vfork, execve, execveat
        57,
        58,
        59,
        322,
        // kill, tkill, ptrace, process_vm_readv, process_vm_writev, pidfd_send_signal, pidfd_open, pidfd_getfd
        62,
        200,
        101,
        310,
        311,
        424,
        434,
        438,
        // pivot_root, chroot, mount, umount2, unshare, setns, open_by_handle_at, fsopen, move_mount
        155,
        161,
        165,
        166,
        272,
        308,
        304,
        430,
        429,
        // init_module, finit_module, delete_module, kexec_load, reboot, add_key, request_key, keyctl
        175,
        313,
        176,
        246,
        169,
        248,
        249,
        250,
        // perf_event_open, bpf, userfaultfd, io_uring_setup, io_uring_enter, io_uring_register
        298,
        321,
        323,
        425,
        426,
        427
    };

    private static final int LOAD = 0x20;
    private static final int IF_EQUAL = 0x15;
    private static final int IF_AT_LEAST = 0x35;
    private static final int IF_SET = 0x45;
    private static final int RETURN = 0x06;
    private static final int ALLOW = 0x7FFF0000;
    private static final int NOT_PERMITTED = 0x00050001;
    private static final int NO_SUCH_CALL = 0x00050026;
    private static final int KILL = 0x80000000;
    private static final int FIXED_STEPS = 13;
    private static final int NUMBER = 0;
    private static final int ARCHITECTURE = 4;
    private static final int FIRST_ARGUMENT = 16;

    private CallFilter() {}

    /** Whether calls are refused now. */
    static boolean put() {
        if (!System.getProperty("os.arch").equals("amd64")) {
            return false;
        }
        try (Memory steps = program();
                Memory whole = new Memory(16)) {
            whole.clear();
            whole.setShort(0, (short) (steps.size() / 8));
            whole.setPointer(8, new Pointer(Pointer.nativeValue(steps)));
            return Libc.call(SECCOMP, SET_FILTER, ALL_THREADS, whole) == 0;
        }
    }

    /** Steps of eight bytes: what to do, how far to go on if so and if not, with what (struct sock_filter). */
    private static Memory program() {
        Memory steps = new Memory(8L * (FIXED_STEPS + 2L * REFUSED.length));
        int at = 0;
        at = step(steps, at, LOAD, 0, 0, ARCHITECTURE);
        at = step(steps, at, IF_EQUAL, 1, 0, X86_64);
        at = step(steps, at, RETURN, 0, 0, KILL);
        at = step(steps, at, LOAD, 0, 0, NUMBER);
        at = step(steps, at, IF_AT_LEAST, 0, 1, X32);
        at = step(steps, at, RETURN, 0, 0, NOT_PERMITTED);
        // The C library makes threads by clone when there is no clone3, whose arguments cannot be looked at.
        at = step(steps, at, IF_EQUAL, 0, 1, CLONE3);
        at = step(steps, at, RETURN, 0, 0, NO_SUCH_CALL);
        for (int refused : REFUSED) {
            at = step(steps, at, IF_EQUAL, 0, 1, refused);
            at = step(steps, at, RETURN, 0, 0, NOT_PERMITTED);
        }
        at = step(steps, at, IF_EQUAL, 0, 3, CLONE);
        at = step(steps, at, LOAD, 0, 0, FIRST_ARGUMENT);
        at = step(steps, at, IF_SET, 1, 0, NEW_THREAD);
        at = step(steps, at, RETURN, 0, 0, NOT_PERMITTED);
        step(steps, at, RETURN, 0, 0, ALLOW);
        return steps;
    }

    private static int step(Memory steps, int at, int code, int yes, int no, int value) {
        steps.setShort(at, (short) code);
        steps.setByte(at + 2L, (byte) yes);
        steps.setByte(at + 3L, (byte) no);
        steps.setInt(at + 4L, value);
        return at + 8;
    }
}
