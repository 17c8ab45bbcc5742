package fr.completude.reading;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import fr.completude.config.Installation;

/**
 * How a reading child is started: the running Java, the same code, a small heap, and nothing of the parent's
 * environment that could change how it works.
 *
 * @param mainClass main class of the child
 */
record ChildCommand(Installation installation, ReadingSettings settings, String mainClass) {

    static final String READER = "fr.completude.reading.child.ReaderChild";

    /**
     * What a child keeps from page to page fits three times, bytes. Left to itself, Java begins with a share of the
     * machine's memory and fills all of it before it clears anything away.
     */
    private static final long FIRST_HEAP = 96L << 20;

    /**
     * Blocks from this size on, bytes, are asked of the system and given back to it one by one: those of pictures. The C
     * library would by itself keep each of them once it was freed, between smaller blocks that last.
     */
    private static final long LARGE_BLOCK = 4L << 20;

    /** Java reads options from these, and the parent's are not meant for a child. */
    private static final List<String> KEPT_ENVIRONMENT = List.of("PATH", "LANG", "LC_ALL", "SystemRoot");

    /** The process to start, its temporary files in a folder of its own. */
    ProcessBuilder in(Path temporaryFolder) {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.add("-Xms" + (Math.min(FIRST_HEAP, settings.childHeap()) >> 20) + "m");
        words.add("-Xmx" + (settings.childHeap() >> 20) + "m");
        words.addAll(List.of(
                "-Xshare:auto",
                "-XX:+UseSerialGC",
                // With one large picture little more is taken than it needs, and after it the heap is as small as it
                // was.
                "-XX:MinHeapFreeRatio=5",
                "-XX:MaxHeapFreeRatio=40",
                "-XX:-ShrinkHeapInSteps",
                // Most of the time is spent in native code: compiling the rest with more care costs more than it saves.
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:ErrorFile=" + temporaryFolder.resolve("crash.log"),
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Djava.io.tmpdir=" + temporaryFolder,
                "-Djna.tmpdir=" + temporaryFolder,
                "-Duser.home=" + temporaryFolder,
                "-Djna.library.path=" + installation.engine().resolve("native").toAbsolutePath(),
                "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider",
                "-Dorg.apache.commons.logging.LogFactory=org.apache.commons.logging.impl.LogFactoryImpl",
                "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog"));
        if (Runtime.version().feature() >= 22) {
            words.add("--enable-native-access=ALL-UNNAMED");
        }
        words.addAll(List.of("-cp", absolute(installation.classPath()), mainClass));
        words.add(installation.engine().toAbsolutePath().toString());
        words.add(String.valueOf(settings.childHeap() + settings.childNative()));
        ProcessBuilder builder = new ProcessBuilder(words).directory(temporaryFolder.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().retainAll(KEPT_ENVIRONMENT);
        environment.put("OMP_THREAD_LIMIT", "1");
        // One store of memory for all threads, of which one at a time works.
        environment.put("MALLOC_ARENA_MAX", "1");
        environment.put("MALLOC_MMAP_THRESHOLD_", String.valueOf(LARGE_BLOCK));
        environment.put("MALLOC_TRIM_THRESHOLD_", String.valueOf(LARGE_BLOCK));
        writeNumbersWithPoints(environment);
        return builder;
    }

    /** The engines write and read numbers as the locale tells them to, which the rest of LC_ALL is needed for. */
    static void writeNumbersWithPoints(Map<String, String> environment) {
        String all = environment.remove("LC_ALL");
        if (all != null && !all.isEmpty()) {
            environment.put("LANG", all);
        }
        environment.put("LC_NUMERIC", "C");
    }

    /** The child works elsewhere, so relative entries of the class path must not stay so. */
    private static String absolute(String classPath) {
        return Arrays.stream(classPath.split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
