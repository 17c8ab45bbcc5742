package fr.completude.recognition.evaluation;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import fr.completude.config.Installation;
import fr.completude.recognition.Recogniser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lays the cards of generated dossiers on scanner glass and on tables in the ways people do, and holds what is
 * recognised against the truth: each scene's share of fields right, missing and wrong.
 *
 * <pre>mvn test -Dtest=CardScenesEvaluation -Dsamples=FOLDER [-Dcards=10] [-Dscenes=askew,turned,table]</pre>
 */
class CardScenesEvaluation {

    private static final int DPI = 300;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SCENES = "flat,askew,beside,turned,upside-down,table,wood,sideways";

    @TempDir
    Path folder;

    private final Map<String, int[]> rows = new LinkedHashMap<>();
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    /** A card: its sides as pictures at 300 dpi and its true fields. */
    private record Card(String name, List<BufferedImage> sides, String type, Map<String, String> fields) {}

    @Test
    void cardsAreReadWhicheverWayTheyLie() throws IOException {
        String samples = System.getProperty("samples", "");
        assumeTrue(!samples.isEmpty() && Files.isDirectory(Path.of(samples)), "no dossiers: name them with -Dsamples=");
        List<String> scenes = List.of(System.getProperty("scenes", SCENES).split(","));
        Recogniser recogniser = Recogniser.load(Path.of("config"));
        try (CachedReading reading = CachedReading.open(Installation.locate(Path.of("config")), folder, "")) {
            for (Card card : cards(Path.of(samples), Integer.getInteger("cards", 10))) {
                for (String scene : scenes) {
                    BufferedImage laid =
                            scene(scene, card, new SplittableRandom(card.name().hashCode()));
                    String file = scene + (photo(scene) ? ".jpg" : ".pdf");
                    if (photo(scene)) {
                        ImageIO.write(laid, "jpg", folder.resolve(file).toFile());
                    } else {
                        TurnedImage.write(laid, DPI, folder.resolve(file));
                    }
                    if (System.getProperty("keep") != null) {
                        Files.copy(
                                folder.resolve(file),
                                Path.of(System.getProperty("keep")).resolve(card.name() + "-" + file),
                                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                    }
                    count(card, scene, SaidOnPage.by(recogniser.recognise(List.of(reading.read(file)))));
                }
            }
        }
        out.printf("%-14s %6s %6s %6s %6s%n", "scene", "fields", "right", "none", "wrong");
        rows.forEach((scene, row) ->
                out.printf(Locale.ROOT, "%-14s %6d %6d %6d %6d%n", scene, row[0], row[1], row[2], row[3]));
    }

    private static boolean photo(String scene) {
        return List.of("table", "wood", "sideways").contains(scene);
    }

    private void count(Card card, String scene, Map<String, String> said) {
        int[] row = rows.computeIfAbsent(scene, s -> new int[4]);
        card.fields().forEach((name, value) -> {
            String read = said.get(card.type() + "." + name);
            row[0]++;
            row[value.equals(read) ? 1 : read == null ? 2 : 3]++;
            if (!value.equals(read)) {
                out.printf("%s %s %s: « %s » read « %s »%n", card.name(), scene, name, value, read);
            }
        });
    }

    private static BufferedImage scene(String scene, Card card, SplittableRandom random) {
        List<BufferedImage> sides = card.sides();
        int mm = DPI * 10 / 254;
        return switch (scene) {
            case "askew" ->
                laid(sides, 210 * mm, 297 * mm, Color.WHITE, new double[] {
                    random.nextDouble(-25, 25), random.nextDouble(-25, 25)
                });
            case "turned" -> laid(sides, 210 * mm, 297 * mm, Color.WHITE, new double[] {0, 90});
            case "upside-down" -> laid(sides, 210 * mm, 297 * mm, Color.WHITE, new double[] {0, 180});
            case "beside" -> laid(sides, 297 * mm, 210 * mm, Color.WHITE, new double[] {90, 270});
            case "table" ->
                laid(sides.subList(0, 1), 160 * mm, 120 * mm, new Color(70, 62, 58), new double[] {
                    random.nextDouble(-45, 45)
                });
            case "wood" ->
                laid(sides, 220 * mm, 200 * mm, new Color(120, 90, 66), new double[] {
                    random.nextDouble(-20, 20), random.nextDouble(-20, 20)
                });
            case "sideways" ->
                laid(sides.subList(0, 1), 110 * mm, 150 * mm, new Color(48, 52, 66), new double[] {
                    random.nextDouble(70, 110)
                });
            default -> laid(sides, 210 * mm, 297 * mm, Color.WHITE, new double[] {0, 0});
        };
    }

    /** The cards one below the other, or beside each other where the ground is wide, each turned by its angle. */
    private static BufferedImage laid(List<BufferedImage> cards, int width, int height, Color ground, double[] angles) {
        BufferedImage scene = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = scene.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setColor(ground);
        graphics.fillRect(0, 0, width, height);
        int n = cards.size();
        for (int i = 0; i < n; i++) {
            BufferedImage card = cards.get(i);
            boolean row = width > height && n > 1 && ground.equals(Color.WHITE);
            double x = row ? width * (i + 0.5) / n : width / 2.0;
            double y = row ? height / 2.0 : height * (i + 0.5) / n;
            AffineTransform transform = AffineTransform.getTranslateInstance(x, y);
            transform.rotate(Math.toRadians(angles[i % angles.length]));
            transform.translate(-card.getWidth() / 2.0, -card.getHeight() / 2.0);
            graphics.drawImage(card, transform, null);
        }
        graphics.dispose();
        return scene;
    }

    private static List<Card> cards(Path samples, int most) throws IOException {
        List<Card> cards = new ArrayList<>();
        try (Stream<Path> dossiers = Files.list(samples)) {
            for (Path dossier : dossiers.sorted().toList()) {
                if (cards.size() < most && Files.exists(dossier.resolve("truth.json"))) {
                    JsonNode truth = JSON.readTree(Files.readAllBytes(dossier.resolve("truth.json")));
                    for (JsonNode piece : truth.get("pieces")) {
                        card(dossier, piece).forEach(cards::add);
                    }
                }
            }
        }
        return cards;
    }

    private static List<Card> card(Path dossier, JsonNode piece) throws IOException {
        List<BufferedImage> sides = new ArrayList<>();
        for (JsonNode region : piece.get("regions")) {
            JsonNode box = region.get("box");
            Path file = dossier.resolve(region.get("file").asString());
            if (box.get(2).asDouble() > 0.7 || !file.toString().endsWith(".pdf") || !Files.exists(file)) {
                return List.of();
            }
            try (PDDocument document = Loader.loadPDF(file.toFile())) {
                BufferedImage page = new PDFRenderer(document)
                        .renderImageWithDPI(region.get("page").asInt() - 1, DPI);
                sides.add(page.getSubimage(
                        (int) (box.get(0).asDouble() * page.getWidth()),
                        (int) (box.get(1).asDouble() * page.getHeight()),
                        (int) (box.get(2).asDouble() * page.getWidth()),
                        (int) (box.get(3).asDouble() * page.getHeight())));
            } catch (IOException e) {
                return List.of();
            }
        }
        Map<String, String> fields = new LinkedHashMap<>();
        piece.get("fields")
                .properties()
                .forEach(field -> fields.put(
                        field.getKey(),
                        fr.completude.recognition.text.Letters.lettersAndDigits(
                                field.getValue().asString())));
        String type = piece.get("type").asString();
        return sides.isEmpty() || sides.size() > 2
                ? List.of()
                : List.of(new Card(dossier.getFileName() + "-" + type, sides, type, fields));
    }
}
