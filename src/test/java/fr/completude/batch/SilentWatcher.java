package fr.completude.batch;

/** Says nothing. */
final class SilentWatcher implements NightWatcher {

    @Override
    public void registered(long dossiers, long done) {}

    @Override
    public void reported() {}

    @Override
    public void stopping() {}
}
