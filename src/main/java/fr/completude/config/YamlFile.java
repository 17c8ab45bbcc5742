package fr.completude.config;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads a YAML file to nodes that know their lines. {@link YamlBounds What it may not do} is a mistake. At most 1 MiB. */
public final class YamlFile {

    private static final int MAX_BYTES = 1 << 20;

    private YamlFile() {}

    /**
     * The root of a file; empty, with a mistake noted, when the file cannot be read or is no YAML.
     *
     * @param shownAs how the file is named to the user
     */
    public static Optional<ConfigNode> read(Path file, String shownAs, Problems problems) {
        String text;
        try {
            if (Files.size(file) > MAX_BYTES) {
                problems.add(new ConfigProblem(shownAs, 0, "le fichier dépasse 1 Mio."));
                return Optional.empty();
            }
            text = Files.readString(file);
        } catch (CharacterCodingException e) {
            problems.add(new ConfigProblem(shownAs, 0, "le fichier n'est pas en UTF-8."));
            return Optional.empty();
        } catch (IOException e) {
            problems.add(new ConfigProblem(shownAs, 0, "le fichier ne peut pas être lu."));
            return Optional.empty();
        }
        return parse(text, shownAs, problems);
    }

    /** As {@link #read}, from text. */
    public static Optional<ConfigNode> parse(String text, String shownAs, Problems problems) {
        try {
            LoadSettings settings = settings(text);
            Optional<ConfigProblem> exceeded = YamlBounds.exceeded(new Parse(settings).parseString(text), shownAs);
            if (exceeded.isPresent()) {
                problems.add(exceeded.get());
                return Optional.empty();
            }
            Optional<ConfigNode> root =
                    new Compose(settings).composeString(text).map(n -> new ConfigNode(shownAs, n, problems));
            if (root.isEmpty()) {
                problems.add(new ConfigProblem(shownAs, 0, "le fichier est vide."));
            }
            return root;
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            problems.add(new ConfigProblem(shownAs, line, "le fichier n'est pas du YAML correct à cet endroit."));
        } catch (YamlEngineException e) {
            problems.add(new ConfigProblem(shownAs, 0, "le fichier n'est pas du YAML correct."));
        }
        return Optional.empty();
    }

    /**
     * The parser falls over a character of two halves whose second half stands behind the end of its buffer: the buffer
     * takes the whole text.
     */
    private static LoadSettings settings(String text) {
        return LoadSettings.builder()
                .setBufferSize(text.length())
                .setMaxAliasesForCollections(YamlBounds.MAX_ALIASES)
                .setCodePointLimit(MAX_BYTES)
                .setAllowDuplicateKeys(true)
                .build();
    }
}
