package fr.completude.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import fr.completude.dossier.Finding;
import fr.completude.dossier.Report;
import fr.completude.language.Messages;
import fr.completude.reporting.AtomicFolder;
import fr.completude.reporting.FolderName;
import fr.completude.reporting.NoticeFiles;
import fr.completude.reporting.PageImages;
import fr.completude.reporting.ReportJson;
import fr.completude.reporting.ReportPage;

/** Writes reports in the format asked for, on standard output and into a folder. */
final class ReportWriter {

    private final Format format;
    private final Messages messages;
    private final Predicate<Finding> shown;
    private final Workshop workshop;

    ReportWriter(Format format, Messages messages, Predicate<Finding> shown, Workshop workshop) {
        this.format = format;
        this.messages = messages;
        this.shown = shown;
        this.workshop = workshop;
    }

    /** The result: one report as it is; several as a JSON array, or one after the other. */
    String write(List<Answered> answers) {
        List<Report> reports = answers.stream().map(Answered::report).toList();
        return switch (format) {
            case TEXT ->
                reports.stream()
                        .map(new ReportText(messages, shown, workshop::label)::write)
                        .collect(Collectors.joining(System.lineSeparator()));
            case JSON ->
                reports.size() == 1
                        ? json(reports.get(0))
                        : reports.stream().map(this::json).collect(Collectors.joining(",", "[", "]\n"));
            case HTML ->
                answers.stream()
                        .map(answer -> page(answer.report(), PageImages.embedded(answer.pictures())))
                        .collect(Collectors.joining());
        };
    }

    /**
     * Writes {@code report.html} with its pictures and {@code report.json} of each dossier into a folder of its name.
     *
     * @throws CommandFailure when the folder cannot be written
     */
    void publish(List<Answered> answers, Path folder) {
        NoticeFiles notices = workshop.notices();
        try {
            for (Answered answer : answers) {
                Report report = answer.report();
                PageImages images = PageImages.beside(answer.pictures(), report);
                Map<String, byte[]> binary = new LinkedHashMap<>(images.files());
                binary.putAll(notices.of(report));
                Map<String, String> files = new LinkedHashMap<>();
                files.put("report.html", page(report, images));
                files.put("report.json", json(report));
                AtomicFolder.publish(folder.resolve(FolderName.of(report.dossier())), binary, files);
            }
        } catch (IOException e) {
            throw OutputFolder.unwritable(folder, messages);
        }
    }

    private String json(Report report) {
        return new ReportJson(shown).write(report);
    }

    private String page(Report report, PageImages images) {
        return new ReportPage(workshop.wording()).write(report, images);
    }
}
