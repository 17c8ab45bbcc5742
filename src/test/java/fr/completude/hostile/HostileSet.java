package fr.completude.hostile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Everything that is made to harm. */
final class HostileSet {

    private HostileSet() {}

    /**
     * All files.
     *
     * @param canary an address on this machine that nothing may call
     */
    static List<HostileFile> files(String canary) throws IOException {
        List<HostileFile> files = new ArrayList<>();
        files.addAll(HostilePdfs.all(canary));
        files.addAll(HostilePictures.all());
        files.addAll(HostileTexts.all(canary));
        files.addAll(HostileZips.all());
        return files;
    }
}
