package fr.completude.reporting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

import fr.completude.dossier.Finding;
import fr.completude.dossier.PaperDay;
import fr.completude.dossier.Report;
import org.jspecify.annotations.Nullable;

/** The files of the message to the applicant, beside a report where something is to bring. Thread-safe. */
public final class NoticeFiles {

    /** Name of the e-mail beside a report. */
    public static final String MAIL = "notice.eml";

    private static final String PAGE = "notice.html";

    /** Those an officer may write in before they are sent. */
    static final Set<String> EDITED = Set.of(MAIL, PAGE);

    private final NoticeMaker maker;
    private final NoticePage page;
    private final NoticePdf pdf;
    private final Function<@Nullable String, Office> offices;
    private final BiFunction<Report, Finding, Optional<PaperDay>> issued;

    /**
     * Over what knows the town halls and the rules.
     *
     * @param offices by the mairie of a report
     * @param issued the earliest date a paper may bear that is brought for a finding
     */
    public NoticeFiles(
            NoticeMaker maker,
            NoticePage page,
            NoticePdf pdf,
            Function<@Nullable String, Office> offices,
            BiFunction<Report, Finding, Optional<PaperDay>> issued) {
        this.maker = maker;
        this.page = page;
        this.pdf = pdf;
        this.offices = offices;
        this.issued = issued;
    }

    /** Contents by name; none when nothing is to bring. */
    public Map<String, byte[]> of(Report report) throws IOException {
        Optional<Notice> made =
                maker.of(report, offices.apply(report.mairie()), finding -> issued.apply(report, finding));
        Map<String, byte[]> files = new LinkedHashMap<>();
        if (made.isPresent()) {
            Notice notice = made.get();
            String html = page.html(notice);
            byte[] laidOut = pdf.of(html, report.checkedOn());
            files.put(PAGE, html.getBytes(StandardCharsets.UTF_8));
            files.put("notice.pdf", laidOut);
            files.put(
                    MAIL,
                    NoticeMail.of(notice.subject(), page.text(notice), html, laidOut)
                            .getBytes(StandardCharsets.US_ASCII));
        }
        return files;
    }
}
