package fr.completude.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fr.completude.checking.Judge;
import fr.completude.checking.examples.Trial;
import fr.completude.dossier.Box;
import fr.completude.dossier.Declaration;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.dossier.Page;
import fr.completude.dossier.PageQuality;
import fr.completude.dossier.Person;
import fr.completude.dossier.Piece;
import fr.completude.dossier.ReadBy;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.Recognised;
import fr.completude.dossier.SourceFile;
import fr.completude.dossier.Timing;
import fr.completude.dossier.Word;
import fr.completude.pipeline.Judging;
import fr.completude.reporting.RecognisedJson;
import org.jspecify.annotations.Nullable;

/** Recognised dossiers made from the worked ones: each again and again, with other people on other days. */
final class RecognisedDossiers {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final int DAYS = 28;
    private static final Timing NO_TIME = new Timing(0, 0, 0, 0);

    private RecognisedDossiers() {}

    /** So many of them, each as one line of JSON; the same every time. */
    static Stream<String> lines(int count, Judge judge, Path config) {
        List<Trial> trials = Trial.beside(config, judge);
        Judging judging = new Judging(judge);
        // A few are taken from all over the files, so that every procedure is among them.
        int step = Math.max(1, trials.size() / count);
        return IntStream.range(0, count).mapToObj(i -> {
            Recognised made = made(trials.get(i * step % trials.size()), i, i * step / trials.size());
            return RecognisedJson.write(made, judging.report(made, TODAY, NO_TIME));
        });
    }

    private static Recognised made(Trial trial, int number, int round) {
        String people = round == 0 ? "" : letters(round);
        Declaration declared = trial.declaration();
        Declaration other = new Declaration(
                declared.procedure(),
                declared.appointment() == null ? null : declared.appointment().plusDays(round % DAYS),
                declared.mairie(),
                renamed(declared.applicant(), people),
                renamed(declared.partner(), people),
                renamed(declared.representative(), people),
                renamed(declared.otherParent(), people),
                declared.facts());
        List<Piece> pieces =
                trial.pieces().stream().map(piece -> renamed(piece, people)).toList();
        return new Recognised("dossier-" + number, other, pieces, files(pieces));
    }

    private static String letters(int round) {
        return " " + (char) ('A' + round % 26) + (char) ('A' + round / 26 % 26) + "EL";
    }

    private static @Nullable Person renamed(@Nullable Person person, String people) {
        return person == null
                ? null
                : new Person(
                        person.familyName() == null ? null : person.familyName() + people,
                        person.usageName(),
                        person.givenNames(),
                        person.birth(),
                        person.address(),
                        person.nationality());
    }

    private static Piece renamed(Piece piece, String people) {
        Map<FieldName, FieldValue> fields = new EnumMap<>(FieldName.class);
        fields.putAll(piece.fields());
        for (FieldName name : List.of(FieldName.HOLDER_FAMILY_NAME, FieldName.SECOND_HOLDER_FAMILY_NAME)) {
            fields.computeIfPresent(
                    name,
                    (same, read) ->
                            new FieldValue(read.value() + people, read.confidence(), read.text(), read.place()));
        }
        return new Piece(
                piece.id(),
                piece.type(),
                piece.subtype(),
                piece.confidence(),
                piece.candidates(),
                piece.reason(),
                piece.regions(),
                piece.readBy(),
                fields,
                piece.quality(),
                piece.assessment(),
                piece.measures());
    }

    private static List<ReadFile> files(List<Piece> pieces) {
        List<ReadFile> files = new ArrayList<>();
        // A dossier to which nothing was brought still has a page that says nothing.
        List<String> paths = new ArrayList<>(List.of("lettre.pdf"));
        pieces.forEach(piece -> paths.add(piece.regions().get(0).file()));
        for (String path : paths) {
            Word word = new Word("mot", Box.PAGE, 0.9, 0);
            Page page = new Page(
                    1,
                    1654,
                    2339,
                    ReadBy.OCR,
                    new PageQuality(200.0, 0.8, 0.25, 0),
                    List.of(word, word, word),
                    List.of(),
                    List.of(),
                    List.of());
            files.add(new ReadFile(
                    new SourceFile(path, Path.of("depot", path), "00", 1200),
                    "image/jpeg",
                    1,
                    null,
                    List.of(page),
                    12));
        }
        return files;
    }
}
