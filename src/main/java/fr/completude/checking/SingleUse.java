package fr.completude.checking;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

import fr.completude.checking.checks.NumberCheck;
import fr.completude.checking.matrix.Demand;
import fr.completude.checking.matrix.Matrix;
import fr.completude.checking.matrix.Requirement;
import fr.completude.dossier.FieldName;

/** Which numbers the rules let serve in one dossier only. */
final class SingleUse {

    private SingleUse() {}

    static Set<FieldName> in(Matrix matrix) {
        Set<FieldName> once = EnumSet.noneOf(FieldName.class);
        Stream.concat(
                        matrix.contents().requirements().stream(),
                        matrix.profiles().values().stream().flatMap(profile -> profile.extra().stream()))
                .map(Requirement::body)
                .filter(Requirement.Papers.class::isInstance)
                .flatMap(body -> ((Requirement.Papers) body).ways().stream())
                .flatMap(way -> way.parts().stream())
                .flatMap(part -> part.demand().checks().stream())
                .map(Demand.Scoped::check)
                .filter(NumberCheck.class::isInstance)
                .map(NumberCheck.class::cast)
                .filter(check -> check.use() == NumberCheck.Use.ONCE)
                .forEach(check -> once.add(check.field()));
        return once;
    }
}
