package fr.completude.reporting;

import java.time.LocalDate;
import java.util.Map;

/** The digest as a page: one HTML file, no script, nothing fetched, printable. Thread-safe. */
public final class DigestPage {

    private final Templates templates = new Templates();
    private final Wording wording;

    public DigestPage(Wording wording) {
        this.wording = wording;
    }

    /** The words of the page, for another page that shows them. */
    public Object view(Digest digest) {
        return new DigestViewMaker(digest, EarlierDigest.NONE, wording).view();
    }

    /** « dimanche 22 novembre 2026 ». */
    public String day(LocalDate day) {
        return FrenchDates.weekday(day);
    }

    /** The page of a first night. */
    public String write(Digest digest) {
        return write(digest, EarlierDigest.NONE);
    }

    /** The whole page, with what changed since an earlier night. */
    public String write(Digest digest, EarlierDigest earlier) {
        return templates.fill("synthese", Map.of("view", new DigestViewMaker(digest, earlier, wording).view()));
    }
}
