package fr.completude.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import fr.completude.config.Installation;
import fr.completude.reading.ReaderPool;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How long one dossier takes through the page, beside {@code check} of the same files: a program to run by hand, with a
 * dossier folder and how often. One after the other, each time both: what {@code check} takes by its own report and as a
 * process; on the page, when the first line of progress is there and when the answer is, from the moment the form is sent.
 */
public final class CheckMeasure {

    private static final String PROCEDURE = "cni-renouvellement";
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private CheckMeasure() {}

    /** Times in ms. */
    private record Seen(long firstLine, long answer, String page) {}

    public static void main(String[] arguments) throws Exception {
        Path dossier = Path.of(arguments.length > 0 ? arguments[0] : "samples/inbox/2026-12-07-MALAVIEILLE");
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        List<Path> files = files(dossier);
        Path reports = Files.createTempDirectory("check-");
        int processors = Runtime.getRuntime().availableProcessors();
        try (ReaderPool reader = ReaderPool.start(Installation.locate(null), processors);
                WebServer server = WebServer.start(Desks.over(reader, reports), Entrance.local(0))) {
            Visitor officer = new Visitor(server.port());
            print("page, the first after the start", List.of(onPage(officer, files)));
            List<Seen> seen = new ArrayList<>();
            List<Long> own = new ArrayList<>();
            List<Long> process = new ArrayList<>();
            for (int i = 0; i < rounds; i++) {
                seen.add(onPage(officer, files));
                long start = System.nanoTime();
                JsonNode report = checked(files);
                process.add(since(start));
                own.add(report.path("timing").path("totalMs").asLong());
                if (i == 0) {
                    OUT.printf(
                            "%d pages in %d files, %d of them by OCR%n",
                            pages(report),
                            files.size(),
                            report.path("timing").path("ocrPages").asInt());
                }
            }
            print("page", seen);
            OUT.printf("%-35s %s ms%n", "check, as its report says", told(own));
            OUT.printf("%-35s %s ms%n", "check, as a process", told(process));
            List<Long> answers = seen.stream().map(Seen::answer).toList();
            OUT.printf(
                    "page / check: %.2f by its report, %.2f as a process%n",
                    (double) median(answers) / median(own), (double) median(answers) / median(process));
        } finally {
            FileSystemUtils.deleteRecursively(reports);
        }
    }

    private static List<Path> files(Path dossier) throws IOException {
        try (Stream<Path> files = Files.list(dossier)) {
            return files.filter(file -> !file.toString().matches(".*\\.(json|yaml)"))
                    .sorted()
                    .toList();
        }
    }

    private static Seen onPage(Visitor officer, List<Path> files) throws Exception {
        Map<String, byte[]> content = new LinkedHashMap<>();
        for (Path file : files) {
            content.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
        }
        String form = "/verifier?jeton=" + officer.token();
        long start = System.nanoTime();
        String check = officer.post(form, Map.of("demarche", PROCEDURE), content)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        long first = 0;
        try (BufferedReader page = officer.opened(check)) {
            for (String line = page.readLine(); line != null; line = page.readLine()) {
                if (first == 0 && line.contains("<li>")) {
                    first = since(start);
                }
            }
        }
        String answer = officer.get(check).body();
        return new Seen(first, since(start), answer);
    }

    private static JsonNode checked(List<Path> files) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "fr.completude.cli.Main",
                "check",
                "--demarche",
                PROCEDURE,
                "--le",
                "2026-11-22",
                "--format",
                "json"));
        files.forEach(file -> command.add(file.toString()));
        Process process =
                new ProcessBuilder(command).redirectError(Redirect.DISCARD).start();
        JsonNode report = JsonMapper.shared().readTree(process.getInputStream());
        process.waitFor();
        return report.isArray() ? report.get(0) : report;
    }

    private static int pages(JsonNode report) {
        return report.path("files")
                .valueStream()
                .mapToInt(file -> file.path("pages").asInt())
                .sum();
    }

    private static void print(String what, List<Seen> seen) {
        seen.forEach(one -> {
            if (!one.page().contains("Ce que la démarche demande")) {
                throw new IllegalStateException("no answer");
            }
        });
        OUT.printf(
                "%-35s first line %s, answer %s ms%n",
                what,
                told(seen.stream().map(Seen::firstLine).toList()),
                told(seen.stream().map(Seen::answer).toList()));
    }

    private static String told(List<Long> millis) {
        return "median %d, worst %d".formatted(median(millis), Collections.max(millis));
    }

    private static long median(List<Long> millis) {
        return millis.stream().sorted().toList().get(millis.size() / 2);
    }

    private static long since(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }
}
