package fr.completude.web;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.completude.dossier.Verdict;
import fr.completude.reporting.Digest;
import fr.completude.reporting.DigestJson;
import fr.completude.reporting.DigestRow;
import org.springframework.util.FileSystemUtils;

/**
 * How long the server takes for the board when a night had so many dossiers: a program to run by hand, with the number
 * of dossiers. It prints medians and the worst of what one officer asks one after the other: the board, searches, and the
 * board after each decision.
 */
public final class BoardMeasure {

    private static final LocalDate NIGHT = LocalDate.of(2026, 11, 22);
    private static final int ROUNDS = 40;
    private static final int DECIDED = 30;
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private BoardMeasure() {}

    public static void main(String[] arguments) throws Exception {
        int dossiers = arguments.length == 0 ? 20_000 : Integer.parseInt(arguments[0]);
        Path reports = Files.createTempDirectory("board-");
        write(reports, dossiers);
        try (WebServer server = WebServer.start(Desks.over(new HeldReader(), reports), Entrance.local(0))) {
            Visitor officer = new Visitor(server.port());
            OUT.printf("dossiers %d%n", dossiers);
            measured("the very first", 1, () -> officer.get("/"));
            Path digest = reports.resolve(NIGHT + "/digest.json");
            List<Long> anew = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                Files.setLastModifiedTime(digest, FileTime.fromMillis(i));
                anew.add(nanos(() -> officer.get("/")));
            }
            print("just written anew, read while one waits", anew);
            measured("board", ROUNDS, () -> officer.get("/"));
            measured("search", ROUNDS, () -> officer.get("/?texte=photo&resultat=incomplete"));
            measured("search by name", ROUNDS, () -> officer.get("/?texte=DOSSIER-19&quand=tous"));
            measured("everything", ROUNDS, () -> officer.get("/?quand=tous"));
            List<Long> after = new ArrayList<>();
            List<Long> deciding = new ArrayList<>();
            for (int i = 0; i < DECIDED; i++) {
                String place = "/rapports/" + NIGHT + "/mus/" + name(i) + "/relire";
                Map<String, String> form = form(officer.get(place).body());
                deciding.add(nanos(() -> officer.send(place + "/accepter", form, Map.of())));
                after.add(nanos(() -> officer.get("/")));
            }
            print("decision (judged, written, four requests)", deciding);
            print("board after a decision", after);
        } finally {
            FileSystemUtils.deleteRecursively(reports);
        }
    }

    private static void write(Path reports, int dossiers) throws IOException {
        List<DigestRow> rows = new ArrayList<>();
        List<Verdict> verdicts = List.of(Verdict.values());
        for (int i = 0; i < dossiers; i++) {
            Verdict verdict = verdicts.get(i % verdicts.size());
            rows.add(new DigestRow(
                    name(i),
                    "mus",
                    "cni-renouvellement",
                    NIGHT.plusDays(1 + i * 14L / dossiers).atTime(9 + i % 8, 10 * (i % 6)),
                    verdict,
                    verdict == Verdict.COMPLETE
                            ? List.of()
                            : List.of("Un justificatif de domicile de moins d’un an", "Une photo d’identité conforme"),
                    "mus/" + name(i) + "/report.html"));
        }
        Path day = Files.createDirectories(reports.resolve(NIGHT.toString()));
        Files.writeString(day.resolve("digest.json"), DigestJson.write(new Digest(NIGHT, rows, List.of())));
        for (int i = 0; i < Math.min(DECIDED, dossiers); i++) {
            OldBill.report("mus", name(i), day.resolve("mus").resolve(name(i)));
        }
    }

    private static String name(int number) {
        return "DOSSIER-%05d".formatted(number);
    }

    private static Map<String, String> form(String page) {
        return Map.of(
                "vu", found(page, "name=\"vu\" value=\"(\\d+)\""),
                "empreinte", found(page, "name=\"empreinte\" value=\"([0-9a-f]{64})\""),
                "exigence", "photo",
                "constat",
                        found(
                                page.substring(page.indexOf("value=\"photo\"")),
                                "name=\"constat\" value=\"([0-9a-f]{64})\""),
                "raison", "Vu");
    }

    private static String found(String page, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        if (!matcher.find()) {
            throw new IllegalStateException(pattern);
        }
        return matcher.group(1);
    }

    private static void measured(String what, int rounds, Callable<HttpResponse<String>> asked) throws Exception {
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            nanos.add(nanos(asked));
        }
        print(what, nanos);
    }

    private static long nanos(Callable<HttpResponse<String>> asked) throws Exception {
        long start = System.nanoTime();
        HttpResponse<String> answer = asked.call();
        long taken = System.nanoTime() - start;
        if (answer.statusCode() >= 400) {
            throw new IllegalStateException("" + answer.statusCode());
        }
        return taken;
    }

    private static void print(String what, List<Long> nanos) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        OUT.printf(
                "%-45s median %4d ms, worst %4d ms of %d%n",
                what,
                sorted[sorted.length / 2] / 1_000_000,
                Arrays.stream(sorted).max().orElse(0) / 1_000_000,
                sorted.length);
    }
}
