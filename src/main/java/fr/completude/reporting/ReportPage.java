package fr.completude.reporting;

import java.util.Map;

import fr.completude.dossier.Report;

/** A report as a page for the officer: one HTML file, no script, nothing fetched, printable. Thread-safe. */
public final class ReportPage {

    private final Templates templates = new Templates();
    private final Wording wording;

    public ReportPage(Wording wording) {
        this.wording = wording;
    }

    /** The whole page. */
    public String write(Report report) {
        return templates.fill("rapport", Map.of("view", new ReportViewMaker(report, wording).view()));
    }
}
