package fr.completude.checking.checks;

import fr.completude.dossier.Piece;

/** One thing a rule wants of a piece. Closed: what is not here cannot be said in the matrix. */
public sealed interface Check
        permits AddressCheck,
                AmountCheck,
                ExpiryCheck,
                FieldCheck,
                FreshnessCheck,
                HolderCheck,
                NumberCheck,
                PhotoCheck,
                SeniorityCheck,
                SubtypeCheck {

    /** Looks at a piece. Never satisfied without a reading that says so. */
    Remark on(Piece piece, Bench bench);
}
