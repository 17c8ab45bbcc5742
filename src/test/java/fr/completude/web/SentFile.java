package fr.completude.web;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** An upload of one byte. */
record SentFile(String name) implements MultipartFile {

    @Override
    public String getName() {
        return "fichiers";
    }

    @Override
    public String getOriginalFilename() {
        return name;
    }

    @Override
    public @Nullable String getContentType() {
        return null;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public long getSize() {
        return 1;
    }

    @Override
    public byte[] getBytes() {
        return new byte[1];
    }

    @Override
    public InputStream getInputStream() {
        return new ByteArrayInputStream(getBytes());
    }

    @Override
    public void transferTo(File file) throws IOException {
        transferTo(file.toPath());
    }

    @Override
    public void transferTo(Path file) throws IOException {
        Files.write(file, getBytes());
    }
}
