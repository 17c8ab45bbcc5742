package fr.completude.reading;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How much is remembered of earlier readings ({@code memoire-des-lectures} in {@code lecture.yaml}).
 *
 * @param bytes size of all readings kept
 * @param unused time after which a reading nobody needed is forgotten
 */
record MemorySettings(long bytes, Duration unused) {

    /**
     * Reads the file.
     *
     * @throws fr.completude.config.ConfigException with every mistake in it
     */
    static MemorySettings load(Path configFolder) {
        return ReadingSettings.load(configFolder).memory();
    }
}
