package fr.completude.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import fr.completude.config.Installation;
import fr.completude.dossier.Word;
import fr.completude.reading.ReaderPool;
import fr.completude.recognition.Recogniser;
import fr.completude.recognition.evaluation.Truth;
import fr.completude.recognition.text.Letters;
import fr.completude.recognition.text.PageText;
import fr.completude.recognition.text.Token;
import fr.completude.recognition.wording.WordBag;
import fr.completude.recognition.wording.WordLearner;
import fr.completude.recognition.wording.WordModel;
import fr.completude.sample.paper.Layout;
import fr.completude.sample.plan.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Learns the words of each type from drawn papers and writes the model the program brings along. Words that name people,
 * places, houses and months are left out ({@link InventedNames}), and so are the families {@link #KEPT}.
 *
 * <pre>mvn test -Dtest=WordModelTraining -Dwords=src/main/resources/recognition/words.gz
 *     [-Dwithout=terrain,ultime to keep more families for trying it out]</pre>
 */
class WordModelTraining {

    /** Never learnt from: a figure is only honest on papers the model has not seen. */
    static final List<String> KEPT = List.of("pergola", "belvedere", "veranda");

    private static final List<String> FAMILIES = List.of(
            "usuelle",
            "reserve",
            "piege",
            "comptoir",
            "courrier",
            "ecritoire",
            "epreuve",
            "finale",
            "formulaires",
            "guichet2",
            "inedite",
            "parloir",
            "terrain",
            "timbres",
            "ultime",
            "accueil",
            "vestibule",
            "perron",
            "corridor",
            "grenier",
            "galerie",
            "tonnelle",
            "verger",
            "preau",
            "lavoir");

    private static final int COPIES = 2;
    private static final double[] BLURS = {0.15, 0.4};

    @TempDir
    Path temporary;

    @Test
    void learnsTheWordsOfEachType() throws IOException {
        String target = System.getProperty("words", "");
        assumeTrue(!target.isEmpty(), "say where to: -Dwords=FILE");
        List<String> without = List.of(System.getProperty("without", "").split(",", -1));
        Installation installation = Installation.locate(Path.of("config"));
        List<WordLearner.Lesson> lessons = new ArrayList<>();
        InventedNames names = InventedNames.of(Catalogue.load().people(), installation.config());
        try (ReaderPool pool = ReaderPool.start(installation, 2)) {
            Reread reread = new Reread(pool, Recogniser.load(installation.config()));
            for (String family : FAMILIES) {
                if (!without.contains(family)) {
                    ModelPapers models = ModelPapers.load(family, installation);
                    lessons.addAll(lessons(models, temporary.resolve(family), reread, names));
                }
            }
        }
        Set<String> leftOut = names.all();
        leftOut.addAll(months());
        WordModel model = WordLearner.learn(lessons, leftOut);
        try (OutputStream out = Files.newOutputStream(Path.of(target))) {
            model.write(out);
        }
        long right = lessons.stream()
                .filter(lesson -> model.opinion(WordBag.of(lesson.copies().get(0)))
                        .likeliest()
                        .equals(lesson.type()))
                .count();
        System.out.printf(
                "%d layouts, %d types, %d words, %d bytes; of the papers it learnt from it knows %d%n",
                lessons.size(), model.types().size(), model.words().size(), Files.size(Path.of(target)), right);
        assertThat(right).isGreaterThan((long) (lessons.size() * 0.95));
    }

    /** A month says when a paper was drawn, never what it is. */
    static Set<String> months() {
        return Arrays.stream(Month.values())
                .map(month -> Letters.plain(month.getDisplayName(TextStyle.FULL, Locale.FRENCH)))
                .collect(Collectors.toSet());
    }

    private static List<WordLearner.Lesson> lessons(ModelPapers models, Path folder, Reread reread, InventedNames names)
            throws IOException {
        Map<String, Layout> layouts =
                models.layouts().stream().collect(Collectors.toMap(Layout::id, Function.identity()));
        Map<String, List<List<String>>> copies = new LinkedHashMap<>();
        Map<String, String> types = new LinkedHashMap<>();
        for (Truth truth : models.write(folder, COPIES, "none", 1)) {
            Truth.TruePiece piece = truth.pieces().get(0);
            List<PageText> pages = pages(reread.result(folder.resolve(truth.dossier()), truth.files()));
            List<String> words = pages.stream()
                    .flatMap(page -> page.tokenList().stream())
                    .map(Token::text)
                    .toList();
            if (!words.isEmpty()) {
                names.see(
                        Objects.requireNonNull(layouts.get(piece.layout())),
                        pages.stream()
                                .flatMap(page -> page.words().stream())
                                .map(Word::text)
                                .toList());
                copies.computeIfAbsent(piece.layout(), layout -> new ArrayList<>())
                        .add(words);
                types.put(piece.layout(), Objects.requireNonNullElse(piece.type(), WordModel.OTHER));
            }
        }
        Random random = new Random(1);
        List<WordLearner.Lesson> lessons = new ArrayList<>();
        copies.forEach((layout, written) -> {
            List<List<String>> blurred = new ArrayList<>();
            for (double share : BLURS) {
                written.forEach(copy -> blurred.add(WordLearner.blurred(copy, share, random)));
            }
            lessons.add(new WordLearner.Lesson(types.getOrDefault(layout, WordModel.OTHER), written, blurred));
        });
        return lessons;
    }

    private static List<PageText> pages(Reread.Result result) {
        return result.files().stream()
                .flatMap(file -> file.pages().stream()
                        .map(page -> PageText.of(file.source().path(), page)))
                .toList();
    }
}
