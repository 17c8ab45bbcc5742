package fr.completude.intake;

/** Something found in an inbox: a dossier, or what belongs to none. Nothing found is left without one of the two. */
public sealed interface Arrival permits Deposit, Stray {}
