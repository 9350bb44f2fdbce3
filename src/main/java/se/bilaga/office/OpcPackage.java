package se.bilaga.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * An Office file: parts by name, {@code word/document.xml}, what they are and what they refer to.
 *
 * <p>Written, it is the same bytes for the same parts: entries in order of name, all of one time.
 */
public final class OpcPackage {
    /** A letterhead is some hundred kilobytes; what unpacks to more than this is no template. */
    private static final long LARGEST = 100L << 20;

    /** A letterhead has some thirty. */
    private static final int MOST_PARTS = 2000;

    private static final byte[] END = {'P', 'K', 5, 6};

    /** Before the second of January 1980, zip would also have the time in seconds, which depends on the zone. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final SortedMap<String, byte[]> parts = new TreeMap<>();
    private final SortedMap<String, Relationships> relationships = new TreeMap<>();
    private final ContentTypes types;

    public OpcPackage() {
        this(new ContentTypes());
    }

    private OpcPackage(ContentTypes types) {
        this.types = types;
    }

    /** The package in a zip file; {@link ZipException} when it is none, or one that two programs may read as two. */
    public static OpcPackage read(byte[] zip) throws IOException {
        return read(zip, LARGEST);
    }

    /**
     * The package in a zip file that is not to unpack to more than so many bytes.
     *
     * @param largest at most {@code 100 << 20}
     */
    public static OpcPackage read(byte[] zip, long largest) throws IOException {
        SortedMap<String, byte[]> entries = entries(zip, largest);
        byte[] types = entries.remove(ContentTypes.PART);
        if (types == null) {
            throw new ZipException("no " + ContentTypes.PART);
        }
        OpcPackage file = new OpcPackage(ContentTypes.parse(types));
        for (var entry : entries.entrySet()) {
            if (entry.getKey().endsWith(".rels")) {
                String part = entry.getKey().replaceFirst("_rels/([^/]*)\\.rels$", "$1");
                file.relationships.put(part, Relationships.parse(part, entry.getValue()));
            } else {
                file.parts.put(entry.getKey(), entry.getValue());
            }
        }
        return file;
    }

    private static SortedMap<String, byte[]> entries(byte[] zip, long largest) throws IOException {
        if (!hasEnd(zip)) {
            throw new ZipException("the end is missing");
        }
        SortedMap<String, byte[]> entries = new TreeMap<>();
        Set<String> names = new HashSet<>();
        long size = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] bytes = in.readNBytes((int) (largest - size));
                size += bytes.length;
                if (size >= largest) {
                    throw new ZipException("unpacks to more than " + (largest >> 20) + " MB");
                }
                if (!names.add(entry.getName().toLowerCase(Locale.ROOT)) || names.size() > MOST_PARTS) {
                    throw new ZipException("one part twice, or more than " + MOST_PARTS + ": " + entry.getName());
                }
                if (!entry.isDirectory()) {
                    entries.put(entry.getName(), bytes);
                }
            }
        } catch (IllegalArgumentException e) {
            throw (ZipException) new ZipException("a name that is no text").initCause(e);
        }
        return entries;
    }

    /** Whether it has the record that every zip file ends with. */
    private static boolean hasEnd(byte[] zip) {
        int last = zip.length - END.length;
        for (int at = last; at >= 0 && at > last - (1 << 16) - 22; at--) {
            if (Arrays.equals(zip, at, at + END.length, END, 0, END.length)) {
                return true;
            }
        }
        return false;
    }

    /** The names of all parts, in order. */
    public List<String> names() {
        return new ArrayList<>(parts.keySet());
    }

    public boolean has(String part) {
        return parts.containsKey(part);
    }

    /** The bytes of a part that is there. */
    public byte[] part(String name) throws IOException {
        byte[] bytes = parts.get(name);
        if (bytes == null) {
            throw new IOException("no part " + name);
        }
        return bytes;
    }

    public @Nullable String contentType(String part) {
        return types.of(part);
    }

    /** Adds a part or takes another in its place. */
    public void put(String name, String contentType, byte[] bytes) {
        parts.put(name, bytes);
        types.set(name, contentType);
    }

    /** Adds a part whose kind its extension says: {@code word/media/image1.png}. */
    public void putByExtension(String name, String contentType, byte[] bytes) {
        parts.put(name, bytes);
        types.setDefault(name.substring(name.lastIndexOf('.') + 1), contentType);
    }

    /** Other bytes for a part that is there. */
    public void replace(String name, byte[] bytes) {
        parts.put(name, bytes);
    }

    /** Takes away the parts that nothing leads to any more, and what they refer to. */
    public void dropUnreferred() {
        Set<String> reached = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(""));
        while (!next.isEmpty()) {
            String part = next.pop();
            Relationships links = relationships(part);
            links.all().stream()
                    .filter(link -> !link.external())
                    .map(links::resolve)
                    .filter(target -> has(target) && reached.add(target))
                    .forEach(next::push);
        }
        parts.keySet().retainAll(reached);
        types.retain(reached);
        reached.add("");
        relationships.keySet().retainAll(reached);
    }

    /** What a part refers to; {@code ""} is the package itself. */
    public Relationships relationships(String part) {
        return relationships.computeIfAbsent(part, Relationships::new);
    }

    /** A name that no part has: {@code free("word/charts/chart", ".xml")}. */
    public String free(String before, String after) {
        int number = 1;
        while (has(before + number + after)) {
            number++;
        }
        return before + number + after;
    }

    /** Writes the zip file; {@code out} stays open. */
    public void write(OutputStream out) throws IOException {
        SortedMap<String, byte[]> entries = new TreeMap<>(parts);
        relationships.forEach((part, links) -> {
            if (!links.all().isEmpty()) {
                entries.put(part.replaceFirst("([^/]*)$", "_rels/$1.rels"), links.bytes());
            }
        });
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.BEST_COMPRESSION);
        put(zip, ContentTypes.PART, types.bytes());
        for (var entry : entries.entrySet()) {
            put(zip, entry.getKey(), entry.getValue());
        }
        zip.finish();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
