package fr.completude.sample.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

import fr.completude.sample.paper.AddressValue;
import fr.completude.sample.paper.AmountValue;
import fr.completude.sample.paper.DateValue;
import fr.completude.sample.paper.PersonValue;
import fr.completude.sample.paper.TextValue;
import fr.completude.sample.paper.Value;
import fr.completude.sample.person.Persona;

/** Decides who a dossier is about and what each of its pieces says. */
public final class Casting {

    private final Catalogue catalogue;
    private final DossierPlan plan;
    private final SplittableRandom random;
    private final LocalDate day;
    private final Cast cast;

    public Casting(Catalogue catalogue, DossierPlan plan, SplittableRandom random) {
        this.catalogue = catalogue;
        this.plan = plan;
        this.random = random;
        this.day = plan.appointment().toLocalDate();
        this.cast = Cast.invent(random.split(), catalogue.people(), plan.situation(), day);
    }

    public Cast cast() {
        return cast;
    }

    /** The pieces in the order of the catalogue. */
    public List<PlannedPiece> pieces() {
        List<PlannedPiece> pieces = new ArrayList<>();
        plan.pieces().forEach((part, spec) -> pieces.add(piece(part, spec, random.split())));
        return pieces;
    }

    private PlannedPiece piece(String part, PieceSpec spec, SplittableRandom own) {
        String type = spec.any("type", own).orElseThrow(() -> new IllegalArgumentException("No type: " + part));
        Map<String, Value> values = new LinkedHashMap<>();
        Persona holder = cast.person(spec.one("titulaire").orElse("demandeur"));
        values.put("holder", new PersonValue(holder));
        spec.one("second").ifPresent(role -> values.put("secondHolder", new PersonValue(cast.person(role))));
        values.put("address", new AddressValue(cast.address(spec.one("adresse").orElse("declaree"))));
        values.put("formerAddress", new AddressValue(cast.former()));
        values.put("declaredAddress", new AddressValue(cast.applicant().address()));
        values.put("applicant", new PersonValue(cast.applicant()));
        values.put("stranger", new PersonValue(cast.person("autre")));
        family(values);
        dates(spec, own, values);
        spec.one("montant").ifPresent(euros -> values.put("amount", new AmountValue(new BigDecimal(euros))));
        labelled("titleKind", spec.any("objet", own), values);
        labelled("reason", spec.any("motif", own), values);
        labelled("signature", spec.one("signature"), values);
        labelled("stay", spec.one("sejour"), values);
        return new PlannedPiece(part, spec, type, values);
    }

    /** What the papers of a minor say of the child and the parents. */
    private void family(Map<String, Value> values) {
        if (cast.people().containsKey(Cast.REPRESENTATIVE)) {
            Persona other = cast.person(Cast.OTHER_PARENT);
            values.put("child", new PersonValue(cast.applicant()));
            values.put("representative", new PersonValue(cast.person(Cast.REPRESENTATIVE)));
            values.put("otherParent", new PersonValue(other));
            values.put("otherParentAddress", new AddressValue(other.address()));
            values.put("public", new TextValue("mineur"));
        }
    }

    private void dates(PieceSpec spec, SplittableRandom own, Map<String, Value> values) {
        Days days = new Days(day, own);
        Optional<LocalDate> issued = days.of(spec.list("date"), null);
        issued.ifPresent(date -> values.put("issuedOn", new DateValue(date)));
        days.of(spec.list("expire"), issued.orElse(day))
                .ifPresent(date -> values.put("expiresOn", new DateValue(date)));
    }

    private void labelled(String name, Optional<String> word, Map<String, Value> values) {
        Map<String, String> labels = catalogue.labels().getOrDefault(name, Map.of());
        word.ifPresent(text -> values.put(name, new TextValue(text, labels)));
    }
}
