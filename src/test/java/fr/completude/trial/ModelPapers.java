package fr.completude.trial;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

import fr.completude.config.ConfigNode;
import fr.completude.config.Installation;
import fr.completude.config.Problems;
import fr.completude.config.YamlFile;
import fr.completude.recognition.evaluation.Truth;
import fr.completude.sample.file.FileMaker;
import fr.completude.sample.file.MadeFile;
import fr.completude.sample.file.MadeFiles;
import fr.completude.sample.paper.AddressValue;
import fr.completude.sample.paper.AmountValue;
import fr.completude.sample.paper.DateValue;
import fr.completude.sample.paper.Layout;
import fr.completude.sample.paper.Layouts;
import fr.completude.sample.paper.PaperPress;
import fr.completude.sample.paper.PersonValue;
import fr.completude.sample.paper.TextValue;
import fr.completude.sample.paper.Value;
import fr.completude.sample.person.People;
import fr.completude.sample.person.Persona;
import fr.completude.sample.plan.Catalogue;
import fr.completude.sample.plan.PieceSpec;
import fr.completude.sample.plan.PlannedPiece;
import fr.completude.sample.portrait.DrawnPortraits;
import fr.completude.sample.portrait.PortraitPainter;

/**
 * Draws papers in the layouts of one family, as often each, with invented people: more even than whole dossiers, and of
 * types no dossier asks for.
 */
record ModelPapers(List<Layout> layouts, FileMaker maker, Catalogue catalogue) {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final String PART = "papier";
    private static final String NO_TYPE = "autre";

    /**
     * The layouts of a family: those of {@code evaluation/modeles/NAME.yaml} among the test resources, else those of that
     * family that come with the program.
     */
    static ModelPapers load(String family, Installation installation) throws IOException {
        PortraitPainter painter = new DrawnPortraits();
        List<Layout> layouts = new ArrayList<>();
        try (InputStream in = ModelPapers.class.getResourceAsStream("/evaluation/modeles/" + family + ".yaml")) {
            if (in == null) {
                Layouts.load(painter).all().stream()
                        .filter(layout -> layout.family().equals(family))
                        .forEach(layouts::add);
            } else {
                layouts.addAll(read(family, new String(in.readAllBytes(), StandardCharsets.UTF_8), painter));
            }
        }
        return of(layouts, painter, installation);
    }

    /** Layouts written out, as in a file of models. */
    static ModelPapers drawn(String written, Installation installation) throws IOException {
        PortraitPainter painter = new DrawnPortraits();
        return of(read("modeles", written, painter), painter, installation);
    }

    /** The same without the layouts of other types. */
    ModelPapers only(Set<String> types) {
        return new ModelPapers(
                layouts.stream().filter(layout -> types.contains(layout.type())).toList(), maker, catalogue);
    }

    private static ModelPapers of(List<Layout> layouts, PortraitPainter painter, Installation installation)
            throws IOException {
        FileMaker maker = new FileMaker(
                new Layouts(layouts, Layout.USUAL),
                new PaperPress(installation.engine().resolve("fonts")),
                painter);
        return new ModelPapers(layouts, maker, Catalogue.load());
    }

    private static List<Layout> read(String family, String text, PortraitPainter painter) {
        Problems problems = new Problems();
        List<Layout> layouts = new ArrayList<>();
        YamlFile.parse(text, family, problems)
                .map(ConfigNode::entries)
                .orElse(Map.of())
                .forEach((id, node) -> layouts.add(Layout.read(id, node, painter)));
        problems.orThrow();
        return layouts;
    }

    /**
     * Draws the papers, each in a folder of its own.
     *
     * @param copies of each layout
     * @param render {@code none}, {@code clean}, {@code scan} or {@code phone}
     * @return their truths; {@link Truth#dossier()} is the name of the folder
     */
    List<Truth> write(Path root, int copies, String render, long seed) throws IOException {
        List<Truth> truths = new ArrayList<>();
        for (Layout layout : layouts) {
            for (int copy = 1; copy <= copies; copy++) {
                SplittableRandom random =
                        new SplittableRandom(seed * 1_000_003L + layout.id().hashCode() * 31L + copy);
                truths.add(write(root, layout, layout.id() + "-" + copy, render, random));
            }
        }
        return truths;
    }

    private Truth write(Path root, Layout layout, String name, String render, SplittableRandom random)
            throws IOException {
        PieceSpec spec = new PieceSpec(Map.of("modele", List.of(layout.id())));
        PlannedPiece planned = new PlannedPiece(PART, spec, layout.type(), values(layout, random));
        MadeFiles made = maker.make(List.of(planned), 0, render, random);
        Path folder = Files.createDirectories(root.resolve(name));
        List<String> regions = new ArrayList<>();
        for (MadeFile file : made.files()) {
            Files.write(folder.resolve(file.path()), file.bytes());
            file.content()
                    .forEach(content ->
                            regions.add(file.path() + "#" + content.region().page()));
        }
        Map<String, String> fields = new LinkedHashMap<>();
        made.papers().get(0).paper().printed().forEach((field, value) -> fields.put(field.id(), value));
        String type = layout.type().equals(NO_TYPE) ? null : layout.type();
        return new Truth(
                name,
                made.files().stream().map(MadeFile::path).toList(),
                Set.of(),
                List.of(new Truth.TruePiece(type, layout.subtype(), layout.id(), regions, fields)));
    }

    private Map<String, Value> values(Layout layout, SplittableRandom random) {
        People people = catalogue.people();
        Persona holder = people.invent(random, 19 + random.nextInt(60), DAY, List.of());
        Persona second = people.invent(random, 30 + random.nextInt(40), DAY, List.of(holder));
        Map<String, Value> values = new HashMap<>();
        values.put("holder", new PersonValue(holder));
        values.put("secondHolder", new PersonValue(second));
        values.put("stranger", new PersonValue(people.invent(random, 40, DAY, List.of(holder, second))));
        values.put("address", new AddressValue(holder.address()));
        LocalDate issued = DAY.minusDays(5L + random.nextInt(300));
        values.put("issuedOn", new DateValue(issued));
        if (!layout.recipes().containsKey("expiresOn")) {
            values.put("expiresOn", new DateValue(issued.plusYears(10).minusDays(1)));
        }
        values.put("signature", new TextValue("present"));
        boolean passport = random.nextBoolean();
        values.put("titleKind", labelled("titleKind", passport ? "passeport" : "cni"));
        values.put("reason", labelled("reason", random.nextBoolean() ? "premiere" : "expiration"));
        if (layout.type().equals("timbre-fiscal")) {
            values.put("amount", new AmountValue(new BigDecimal(passport ? "86.00" : "25.00")));
        }
        return values;
    }

    private TextValue labelled(String name, String word) {
        return new TextValue(word, catalogue.labels().getOrDefault(name, Map.of()));
    }
}
