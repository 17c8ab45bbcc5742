package fr.completude.reporting;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import fr.completude.dossier.Box;
import fr.completude.dossier.Declaration;
import fr.completude.dossier.Elsewhere;
import fr.completude.dossier.FileProblem;
import fr.completude.dossier.Finding;
import fr.completude.dossier.FindingStatus;
import fr.completude.dossier.Page;
import fr.completude.dossier.PageQuality;
import fr.completude.dossier.Piece;
import fr.completude.dossier.ReadBy;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.Recognised;
import fr.completude.dossier.Report;
import fr.completude.dossier.SourceFile;
import fr.completude.dossier.UnreadPart;
import fr.completude.dossier.Verdict;
import fr.completude.dossier.Word;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A recognised dossier as one line of JSON, schema {@code completude/recognised/1}: declaration, pieces, and of the
 * files what judging looks at. Their words are counted, not kept; neither is where the files were. Numbers are exact:
 * what is read back is judged as it was.
 */
public final class RecognisedJson {

    /** Name of the file beside a report. */
    public static final String FILE = "recognised.json";

    private static final String SCHEMA = "completude/recognised/1";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Path NOWHERE = Path.of("");
    private static final Word A_WORD = new Word("?", Box.PAGE, 0, 0);

    private RecognisedJson() {}

    /** One object on one line, without line end. */
    public static String write(Recognised recognised, Report report) {
        Map<String, FindingStatus> findings = new LinkedHashMap<>();
        for (Finding finding : report.findings()) {
            findings.putIfAbsent(finding.requirement(), finding.status());
        }
        return MAPPER.writeValueAsString(new Line(
                SCHEMA,
                recognised.dossier(),
                recognised.declaration(),
                recognised.pieces(),
                recognised.files().stream().map(FileLine::of).toList(),
                recognised.elsewhere(),
                new Judged(report.checkedOn(), report.matrix().sha256(), report.verdict(), findings)));
    }

    /**
     * Reads a line back.
     *
     * @throws IOException when it is no recognised dossier
     */
    public static Kept read(String line) throws IOException {
        try {
            Line read = MAPPER.readValue(line, Line.class);
            Judged judged = read.judged();
            Recognised recognised = new Recognised(
                    read.dossier(),
                    read.declaration(),
                    read.pieces(),
                    read.files().stream().map(FileLine::file).toList(),
                    Objects.requireNonNullElse(read.elsewhere(), Elsewhere.NOWHERE));
            return new Kept(recognised, judged.checkedOn(), judged.matrix(), judged.verdict(), judged.findings());
        } catch (JacksonException e) {
            throw new IOException("Not a recognised dossier.", e);
        }
    }

    private record Line(
            String schema,
            String dossier,
            Declaration declaration,
            List<Piece> pieces,
            List<FileLine> files,
            @Nullable Elsewhere elsewhere,
            Judged judged) {

        Line {
            if (!SCHEMA.equals(schema)) {
                throw new IllegalArgumentException("schema");
            }
            Objects.requireNonNull(dossier);
            Objects.requireNonNull(declaration);
            Objects.requireNonNull(pieces);
            Objects.requireNonNull(files);
            Objects.requireNonNull(judged);
        }
    }

    private record Judged(LocalDate checkedOn, String matrix, Verdict verdict, Map<String, FindingStatus> findings) {

        Judged {
            Objects.requireNonNull(checkedOn);
            Objects.requireNonNull(verdict);
            Objects.requireNonNull(findings);
        }
    }

    private record FileLine(
            String path,
            String sha256,
            long bytes,
            @Nullable FileProblem unopened,
            @Nullable String mediaType,
            int pageCount,
            @Nullable FileProblem problem,
            @Nullable List<UnreadPart> unreadParts,
            List<PageLine> pages) {

        FileLine {
            Objects.requireNonNull(path);
            Objects.requireNonNull(pages);
        }

        static FileLine of(ReadFile file) {
            SourceFile source = file.source();
            return new FileLine(
                    source.path(),
                    source.sha256(),
                    source.bytes(),
                    source.problem(),
                    file.mediaType(),
                    file.pageCount(),
                    file.problem(),
                    file.unreadParts().isEmpty() ? null : file.unreadParts(),
                    file.pages().stream().map(PageLine::of).toList());
        }

        ReadFile file() {
            return new ReadFile(
                    new SourceFile(path, NOWHERE, sha256, bytes, unopened),
                    mediaType,
                    pageCount,
                    problem,
                    pages.stream().map(PageLine::page).toList(),
                    0,
                    unreadParts == null ? List.of() : unreadParts,
                    false);
        }
    }

    private record PageLine(
            int number,
            int widthPx,
            int heightPx,
            ReadBy readBy,
            PageQuality quality,
            int words,
            @Nullable String part) {

        static PageLine of(Page page) {
            return new PageLine(
                    page.number(),
                    page.widthPx(),
                    page.heightPx(),
                    page.readBy(),
                    page.quality(),
                    page.words().size(),
                    page.part());
        }

        Page page() {
            return new Page(
                    number,
                    widthPx,
                    heightPx,
                    readBy,
                    quality,
                    Collections.nCopies(words, A_WORD),
                    List.of(),
                    List.of(),
                    List.of(),
                    part);
        }
    }
}
