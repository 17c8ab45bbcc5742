package fr.completude.checking.examples;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fr.completude.checking.Judge;
import fr.completude.checking.matrix.Words;
import fr.completude.config.ConfigNode;
import fr.completude.dossier.Declaration;
import fr.completude.dossier.FileProblem;
import fr.completude.dossier.FindingStatus;
import fr.completude.dossier.Person;
import fr.completude.dossier.Piece;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.SourceFile;
import fr.completude.dossier.Verdict;
import fr.completude.dossier.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads one worked dossier. */
final class ExampleReader {

    /** The parts people play in a worked dossier. */
    static final List<String> PARTS = List.of("demandeur", "partenaire", "representant", "autre-parent");

    private static final List<String> KEYS = List.of(
            "id",
            "titre",
            "rendez-vous",
            "aujourd-hui",
            "demarche",
            "mairie",
            "demandeur",
            "partenaire",
            "representant",
            "autre-parent",
            "faits",
            "pieces",
            "attendu",
            "verdict");
    private static final Map<String, Verdict> VERDICTS = Map.of(
            "complet", Verdict.COMPLETE,
            "incomplet", Verdict.INCOMPLETE,
            "a-verifier", Verdict.TO_REVIEW);
    private static final LocalDate NO_DAY = LocalDate.EPOCH;

    private final Cast cast;
    private final Map<String, ConfigNode> models;
    private final Vocabulary vocabulary;

    ExampleReader(Cast cast, Map<String, ConfigNode> models, Judge judge) {
        this.cast = cast;
        this.models = models;
        this.vocabulary = judge.vocabulary();
    }

    Example read(ConfigNode node) {
        node.entries(KEYS);
        LocalDate day = node.get("rendez-vous").map(ConfigNode::date).orElse(null);
        LocalDate today = node.get("aujourd-hui").map(ConfigNode::date).orElse(day);
        List<Piece> pieces = new ArrayList<>();
        List<ReadFile> unread = new ArrayList<>();
        Map<String, Person> people = new LinkedHashMap<>();
        PARTS.forEach(part -> node.get(part).flatMap(cast::named).ifPresent(person -> people.put(part, person)));
        PieceReader reader = new PieceReader(cast, models, people);
        node.get("pieces").ifPresent(list -> list.items().forEach(item -> {
            Optional<ConfigNode> file = item.isMap() ? item.get("illisible") : Optional.empty();
            file.ifPresentOrElse(
                    name -> unread.add(unread(name.text())),
                    () -> pieces.add(reader.read(item, "p" + (pieces.size() + 1))));
        }));
        return new Example(
                node.needText("id"),
                node.needText("titre"),
                declaration(node, day, people),
                pieces,
                unread,
                today == null ? NO_DAY : today,
                expected(node),
                node.need("verdict")
                        .flatMap(word -> Words.read(word, "verdict", VERDICTS))
                        .orElse(null),
                node.file(),
                node.line());
    }

    private Declaration declaration(ConfigNode node, @Nullable LocalDate day, Map<String, Person> people) {
        Map<String, String> facts = new LinkedHashMap<>();
        Set<String> known = vocabulary.facts().keySet();
        node.get("faits").ifPresent(all -> all.entries(known).forEach((name, value) -> facts.put(name, value.text())));
        String procedure = node.textOrNull("demarche");
        return new Declaration(
                procedure == null ? null : vocabulary.aliases().getOrDefault(procedure, procedure),
                day == null ? null : day.atTime(10, 0),
                node.textOrNull("mairie"),
                people.get("demandeur"),
                people.get("partenaire"),
                people.get("representant"),
                people.get("autre-parent"),
                facts);
    }

    private static Map<String, FindingStatus> expected(ConfigNode node) {
        Map<String, FindingStatus> expected = new LinkedHashMap<>();
        node.get("attendu").ifPresent(all -> all.entries()
                .forEach((requirement, word) -> Words.read(word, "état", Statuses.BY_WORD)
                        .ifPresent(status -> expected.put(requirement, status))));
        return expected;
    }

    private static ReadFile unread(String name) {
        return ReadFile.unread(new SourceFile(name, Path.of(name), "", 0), null, FileProblem.ENCRYPTED, 0);
    }
}
