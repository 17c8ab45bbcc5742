package fr.completude.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fr.completude.sample.file.FileMaker;
import fr.completude.sample.paper.Layout;
import fr.completude.sample.paper.Layouts;
import fr.completude.sample.paper.PaperPress;
import fr.completude.sample.plan.Catalogue;
import fr.completude.sample.plan.DossierPlan;
import fr.completude.sample.plan.Lottery;
import fr.completude.sample.plan.Situation;
import fr.completude.sample.portrait.DrawnPortraits;
import fr.completude.sample.portrait.PortraitPainter;

/** Writes invented dossiers, each with its truth. */
public final class SampleWriter {

    private final Catalogue catalogue;
    private final Layouts layouts;
    private final PaperPress press;
    private final PortraitPainter painter;

    private SampleWriter(Catalogue catalogue, Layouts layouts, PaperPress press, PortraitPainter painter) {
        this.catalogue = catalogue;
        this.layouts = layouts;
        this.press = press;
        this.painter = painter;
    }

    /**
     * A writer with the catalogue and layouts of the program.
     *
     * @param engine folder laid out by the build; its {@code fonts} are used
     * @throws fr.completude.config.ConfigException if the catalogue has mistakes
     */
    public static SampleWriter load(Path engine) {
        PortraitPainter painter = new DrawnPortraits();
        PaperPress press = new PaperPress(engine.resolve("fonts"));
        return new SampleWriter(Catalogue.load(), Layouts.load(painter), press, painter);
    }

    private DossierMaker maker(String family) {
        return new DossierMaker(catalogue, new FileMaker(layouts.preferring(family), press, painter));
    }

    /** Ids of the procedures dossiers can be invented for. */
    public NavigableSet<String> procedures() {
        NavigableSet<String> ids = new TreeSet<>();
        catalogue.situations().values().stream().map(Situation::procedure).forEach(ids::add);
        return ids;
    }

    /**
     * Writes dossiers into a folder, which is made if need be.
     *
     * @return names of the dossiers written, in their order
     */
    public List<String> write(Path folder, SampleRequest request) throws IOException {
        Lottery lottery = new Lottery(catalogue, request.procedures(), request.render(), request.planting());
        return write(
                folder,
                maker(request.family()),
                IntStream.range(0, request.dossiers()).mapToObj(number -> lottery.draw(request.seed(), number)));
    }

    /** Writes the small set kept with the program. */
    public List<String> writeKeptSet(Path folder) throws IOException {
        return write(folder, maker(Layout.USUAL), catalogue.kept().stream());
    }

    /** Names of the dossiers of the small set. */
    List<String> keptNames() {
        return catalogue.kept().stream().map(maker(Layout.USUAL)::name).toList();
    }

    private List<String> write(Path folder, DossierMaker maker, Stream<DossierPlan> plans) throws IOException {
        Set<String> taken = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (DossierPlan plan : (Iterable<DossierPlan>) plans::iterator) {
            InventedDossier dossier = maker.make(plan);
            String name = unused(dossier.name(), taken);
            DossierOutput.write(folder, name, dossier, plan.zipped());
            names.add(name);
        }
        return names;
    }

    private static String unused(String name, Set<String> taken) {
        String free = name;
        for (int again = 2; !taken.add(free); again++) {
            free = name + "-" + again;
        }
        return free;
    }
}
