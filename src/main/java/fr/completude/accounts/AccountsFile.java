package fr.completude.accounts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import fr.completude.config.ConfigException;
import fr.completude.config.ConfigNode;
import fr.completude.config.ConfigProblem;
import fr.completude.config.Problems;
import fr.completude.config.YamlFile;
import fr.completude.storage.OwnerOnly;
import org.jspecify.annotations.Nullable;

/**
 * The accounts in a YAML file of their own, readable by its owner only. A change of the file counts from the next
 * request on. Thread-safe.
 */
public final class AccountsFile {

    private final Path file;
    private @Nullable Known known;

    public AccountsFile(Path file) {
        this.file = file;
    }

    private record Known(FileTime written, long bytes, List<Account> accounts) {}

    /**
     * All accounts; none when there is no such file.
     *
     * @throws ConfigException with every mistake in it
     */
    public synchronized List<Account> all() {
        try {
            if (!Files.exists(file)) {
                return List.of();
            }
            FileTime written = Files.getLastModifiedTime(file);
            long bytes = Files.size(file);
            Known now = known;
            if (now == null || !now.written().equals(written) || now.bytes() != bytes) {
                now = new Known(written, bytes, read());
                known = now;
            }
            return now.accounts();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<Account> find(String name) {
        return all().stream().filter(account -> account.name().equals(name)).findFirst();
    }

    /** Writes an account, in place of one of the same name. */
    public void put(Account account) throws IOException {
        change(accounts -> {
            accounts.removeIf(one -> one.name().equals(account.name()));
            return accounts.add(account);
        });
    }

    /** Removes an account; false when there is none of that name. */
    public boolean remove(String name) throws IOException {
        return change(accounts -> accounts.removeIf(one -> one.name().equals(name)));
    }

    /** Of several processes that change it at once each sees what the one before wrote. */
    private boolean change(Predicate<List<Account>> change) throws IOException {
        Path lock = folder().resolve("." + file.getFileName() + ".lock");
        synchronized (AccountsFile.class) {
            try (FileChannel channel =
                            OwnerOnly.open(lock, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE));
                    FileLock held = channel.lock()) {
                forget();
                List<Account> accounts = new ArrayList<>(all());
                boolean changed = held.isValid() && change.test(accounts);
                if (changed) {
                    write(accounts);
                }
                return changed;
            }
        }
    }

    private synchronized void forget() {
        known = null;
    }

    private Path folder() throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("No file can stand at " + file);
        }
        return folder;
    }

    private List<Account> read() {
        Problems problems = new Problems();
        List<Account> accounts = YamlFile.read(file, String.valueOf(file.getFileName()), problems)
                .map(AccountsFile::accounts)
                .orElse(List.of());
        problems.orThrow();
        return accounts;
    }

    private static List<Account> accounts(ConfigNode root) {
        root.entries(List.of("comptes"));
        List<Account> accounts = new ArrayList<>();
        root.get("comptes").map(ConfigNode::items).orElse(List.of()).forEach(node -> account(node)
                .ifPresent(accounts::add));
        return List.copyOf(accounts);
    }

    private static Optional<Account> account(ConfigNode node) {
        node.entries(List.of("nom", "role", "mairie", "mot-de-passe"));
        String name = node.needText("nom");
        String hash = node.needText("mot-de-passe");
        Role role = Role.of(node.needText("role")).orElse(null);
        String mairie = node.textOrNull("mairie");
        if (!hash.startsWith(Passwords.MARK)) {
            note(node, "le mot de passe n'est pas haché : écrivez ce compte par la commande « accounts put ».");
            return Optional.empty();
        }
        if (role == null) {
            note(node, "le rôle est « agent » ou « administrateur ».");
            return Optional.empty();
        }
        try {
            return Optional.of(new Account(name, hash, role, mairie));
        } catch (IllegalArgumentException e) {
            note(
                    node,
                    "le nom a d'autres signes que des lettres, des chiffres et . _ @ -, ou un agent n'a pas de mairie,"
                            + " ou un administrateur en a une.");
            return Optional.empty();
        }
    }

    private static void note(ConfigNode node, String mistake) {
        node.problems().add(new ConfigProblem(node.file(), node.line(), mistake));
    }

    private void write(List<Account> accounts) throws IOException {
        StringBuilder text =
                new StringBuilder("# Comptes de la page web ; écrits par la commande « accounts ».\ncomptes:\n");
        for (Account account : accounts) {
            text.append("  - nom: ").append(quoted(account.name())).append('\n');
            text.append("    role: ").append(account.role().word()).append('\n');
            if (account.mairie() != null) {
                text.append("    mairie: ").append(quoted(account.mairie())).append('\n');
            }
            text.append("    mot-de-passe: ").append(quoted(account.hash())).append('\n');
        }
        // Temporary files are their owner's alone.
        Path unfinished = Files.createTempFile(folder(), ".comptes-", null);
        try {
            Files.write(unfinished, text.toString().getBytes(StandardCharsets.UTF_8));
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
        forget();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ") + '"';
    }
}
