package fr.completude.batch;

import fr.completude.dossier.Verdict;

/** Says nothing. */
final class SilentWatcher implements NightWatcher {

    @Override
    public void registered(long dossiers, long done) {}

    @Override
    public void reported(Verdict verdict) {}

    @Override
    public void stopping() {}
}
