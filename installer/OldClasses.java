import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// Classes in the form of Java 5, which the cache of linked classes does not take.
final class OldClasses {

    private OldClasses() {
    }

    /// Writes a jar's classes again in today's form: the cache takes none that are verified as Java 5 did it. What they do stays.
    ///
    /// @return the new jar, in a folder
    static Path renewed(Path jar, Path folder) throws IOException {
        Path renewed = Files.copy(jar, folder.resolve(jar.getFileName()));
        try (FileSystem classes = FileSystems.newFileSystem(renewed); Stream<Path> all = Files.walk(classes.getPath("/"))) {
            ClassFile form = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofResourceParsing(
                    name -> stream(classes, name.packageName().replace('.', '/') + "/" + name.displayName() + ".class")).orElse(ClassHierarchyResolver.defaultResolver())));
            for (Path file : all.filter(each -> each.toString().endsWith(".class") && !each.toString().endsWith("module-info.class")).toList()) {
                Files.write(file, form.transformClass(form.parse(Files.readAllBytes(file)), ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)
                        .andThen((built, part) -> built.with(part instanceof ClassFileVersion ? ClassFileVersion.of(ClassFile.JAVA_8_VERSION, 0) : part))));
            }
        }
        return renewed;
    }

    private static InputStream stream(FileSystem classes, String name) {
        try {
            Path file = classes.getPath(name);
            return Files.exists(file) ? Files.newInputStream(file) : null;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
