package fr.completude.checking.people;

import java.nio.file.Path;

import fr.completude.config.Problems;
import fr.completude.config.YamlFile;

/** How names and addresses are written, as the product ships it. */
public final class Writings {

    private static final Writing HOUSE = read();

    private Writings() {}

    public static Writing ofTheHouse() {
        return HOUSE;
    }

    private static Writing read() {
        Problems problems = new Problems();
        Writing writing = YamlFile.read(Path.of("config").resolve(Writing.FILE), Writing.FILE, problems)
                .flatMap(Writing::read)
                .orElseThrow();
        problems.orThrow();
        return writing;
    }
}
