package fr.completude.reporting;

import java.util.Map;

/** The digest as a page: one HTML file, no script, nothing fetched, printable. Thread-safe. */
public final class DigestPage {

    private final Templates templates = new Templates();
    private final Wording wording;

    public DigestPage(Wording wording) {
        this.wording = wording;
    }

    /** The whole page. */
    public String write(Digest digest) {
        return templates.fill("synthese", Map.of("view", new DigestViewMaker(digest, wording).view()));
    }
}
