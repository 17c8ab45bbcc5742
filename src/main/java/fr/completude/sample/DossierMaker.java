package fr.completude.sample;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

import fr.completude.dossier.FieldName;
import fr.completude.dossier.Region;
import fr.completude.sample.file.FileMaker;
import fr.completude.sample.file.MadeFiles;
import fr.completude.sample.file.PaperPiece;
import fr.completude.sample.paper.Layout;
import fr.completude.sample.plan.Cast;
import fr.completude.sample.plan.Casting;
import fr.completude.sample.plan.Catalogue;
import fr.completude.sample.plan.DossierPlan;
import fr.completude.sample.plan.PlannedPiece;

/** Makes a dossier from its plan. */
final class DossierMaker {

    /** Type of the layouts that are of no catalogue type. */
    private static final String UNKNOWN = "autre";

    private final Catalogue catalogue;
    private final FileMaker files;

    DossierMaker(Catalogue catalogue, FileMaker files) {
        this.catalogue = catalogue;
        this.files = files;
    }

    InventedDossier make(DossierPlan plan) throws IOException {
        SplittableRandom random = new SplittableRandom(plan.seed());
        Casting casting = new Casting(catalogue, plan, random.split());
        List<PlannedPiece> planned = casting.pieces();
        MadeFiles made = files.make(planned, casting.cast().applicant().face(), plan.render(), random.split());
        List<TruePiece> pieces =
                planned.stream().map(piece -> truth(piece, made)).toList();
        return new InventedDossier(name(plan, casting.cast()), plan, casting.cast(), made.files(), pieces);
    }

    /** The name of the dossier a plan gives. */
    String name(DossierPlan plan) {
        return name(plan, new Casting(catalogue, plan, new SplittableRandom(plan.seed()).split()).cast());
    }

    private static String name(DossierPlan plan, Cast cast) {
        String family = Normalizer.normalize(cast.applicant().familyName(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Z]", "-");
        return plan.appointment().toLocalDate() + "-" + family;
    }

    private static TruePiece truth(PlannedPiece piece, MadeFiles made) {
        List<Region> regions = new ArrayList<>();
        made.files().forEach(file -> file.content().stream()
                .filter(region -> region.part().equals(piece.part()))
                .forEach(region -> regions.add(region.region())));
        Optional<PaperPiece> paper = made.papers().stream()
                .filter(drawn -> drawn.planned().equals(piece))
                .findFirst();
        if (paper.isEmpty()) {
            boolean sound = piece.spec().one("photo").map("conforme"::equals).orElse(true);
            String assessment = sound ? "compliant" : "non-compliant";
            return new TruePiece(piece.part(), piece.type(), null, piece.type(), assessment, regions, Map.of());
        }
        Layout layout = paper.get().paper().layout();
        Map<FieldName, String> fields = new EnumMap<>(FieldName.class);
        fields.putAll(paper.get().paper().printed());
        if (layout.faces().size() > 1 && layout.width() < 200) {
            fields.putIfAbsent(FieldName.SIDES, sides(piece, layout));
        }
        String type = layout.type().equals(UNKNOWN) ? null : layout.type();
        return new TruePiece(piece.part(), type, layout.subtype(), layout.id(), null, regions, fields);
    }

    private static String sides(PlannedPiece piece, Layout layout) {
        List<String> faces = piece.spec().list("faces");
        if (faces.isEmpty() || faces.size() == layout.faces().size()) {
            return "both";
        }
        return faces.contains("recto") ? "front" : "back";
    }
}
