package fr.completude.recognition.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import fr.completude.config.Installation;
import fr.completude.dossier.Look;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.SecondReading;
import fr.completude.dossier.SourceFile;
import fr.completude.reading.ReaderPool;
import tools.jackson.databind.json.JsonMapper;

/** Reads files through the reading children, once: what was read is kept as JSON if a cache folder is named. */
final class CachedReading implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ReaderPool pool;
    private final Path corpus;
    private final String cache;

    private CachedReading(ReaderPool pool, Path corpus, String cache) {
        this.pool = pool;
        this.corpus = corpus;
        this.cache = cache;
    }

    static CachedReading open(Installation installation, Path corpus, String cache) {
        return new CachedReading(ReaderPool.start(installation, 1), corpus, cache);
    }

    ReadFile read(String path) throws IOException {
        Path file = corpus.resolve(path);
        SourceFile source = new SourceFile(path, file, "0".repeat(64), Files.size(file));
        if (cache.isEmpty()) {
            return pool.read(source);
        }
        Path kept = Path.of(cache).resolve(path.replace('/', '_') + ".json");
        if (Files.exists(kept)) {
            return JSON.readValue(Files.readAllBytes(kept), ReadFile.class);
        }
        ReadFile read = pool.read(source);
        Files.createDirectories(kept.getParent());
        Files.write(kept, JSON.writeValueAsBytes(read));
        return read;
    }

    /** A second look; kept beside the reading, for the same looks only. */
    List<SecondReading> again(ReadFile read, List<Look> looks) throws IOException {
        if (cache.isEmpty()) {
            return pool.again(read, looks);
        }
        Path kept = Path.of(cache)
                .resolve(read.source().path().replace('/', '_') + "."
                        + Integer.toHexString(looks.toString().hashCode()) + ".again");
        if (Files.exists(kept)) {
            return List.of(JSON.readValue(Files.readAllBytes(kept), SecondReading[].class));
        }
        List<SecondReading> seen = pool.again(read, looks);
        Files.write(kept, JSON.writeValueAsBytes(seen));
        return seen;
    }

    @Override
    public void close() {
        pool.close();
    }
}
