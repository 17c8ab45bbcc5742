package fr.completude.trial;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.completude.config.ConfigNode;
import fr.completude.config.Problems;
import fr.completude.config.YamlFile;
import fr.completude.recognition.text.Letters;
import fr.completude.sample.paper.FilledIn;
import fr.completude.sample.paper.Layout;
import fr.completude.sample.person.People;
import fr.completude.sample.person.Town;

/**
 * The words of drawn papers that name people, places and houses: a model that knew them would hold an applicant's name
 * for or against a type. A word is one when it stands in the name or address of an invented person or among the given
 * names of the configuration; and so is any word with a capital that no paper writes without, unless it is an
 * abbreviation no invented house bears.
 */
final class InventedNames {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    /** Addresses of the web and of mail write names small. */
    private static final Pattern ADDRESS = Pattern.compile(".*(@|www|\\p{L}\\.\\p{L}).*");

    private final Set<String> certain;
    private final Set<String> capital = new HashSet<>();
    private final Set<String> small = new HashSet<>();

    private InventedNames(Set<String> certain) {
        this.certain = certain;
    }

    /** Knowing the people papers are drawn of, and the given names of the configuration. */
    static InventedNames of(People people, Path config) {
        Set<String> certain = new TreeSet<>(ofPeople(people));
        certain.addAll(givenNames(config));
        return new InventedNames(certain);
    }

    /** The words with a capital in the names, streets and towns of invented people; short ones are articles. */
    static Set<String> ofPeople(People people) {
        return Stream.of(
                        people.familyNames(),
                        people.women(),
                        people.men(),
                        people.streets(),
                        people.towns().stream().map(Town::name).toList())
                .flatMap(Collection::stream)
                .flatMap(InventedNames::parts)
                .filter(part -> part.length() > 2 && Character.isUpperCase(part.charAt(0)))
                .map(Letters::plain)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The given names that the reading of fields knows. */
    static Set<String> givenNames(Path config) {
        Problems problems = new Problems();
        Set<String> names =
                YamlFile.read(config.resolve("reconnaissance.yaml"), "reconnaissance.yaml", problems).stream()
                        .flatMap(root -> root.need("noms").stream())
                        .flatMap(node -> node.need("prenoms").stream())
                        .map(ConfigNode::texts)
                        .flatMap(List::stream)
                        .flatMap(InventedNames::plain)
                        .collect(Collectors.toCollection(TreeSet::new));
        problems.orThrow();
        return names;
    }

    /** Takes note of how a paper of the layout writes its words. */
    void see(Layout layout, Collection<String> written) {
        Set<String> here =
                FilledIn.by(layout).stream().flatMap(InventedNames::plain).collect(Collectors.toSet());
        capital.addAll(here);
        written.stream()
                .filter(word -> !ADDRESS.matcher(word).matches())
                .flatMap(InventedNames::parts)
                .forEach(part -> {
                    String plain = Letters.plain(part);
                    if (Character.isLowerCase(part.charAt(0))) {
                        if (!here.contains(plain)) {
                            small.add(plain);
                        }
                    } else if (!part.equals(part.toUpperCase(Locale.FRENCH))) {
                        capital.add(plain);
                    }
                });
    }

    /** All that was found to be names. */
    Set<String> all() {
        Set<String> all = new TreeSet<>(capital);
        all.removeAll(small);
        all.addAll(certain);
        return all;
    }

    private static Stream<String> plain(String text) {
        return parts(text).map(Letters::plain);
    }

    private static Stream<String> parts(String text) {
        return Arrays.stream(NO_LETTERS.split(text)).filter(part -> !part.isEmpty());
    }
}
