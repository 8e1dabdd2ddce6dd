package io.anju.architecture;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Who acts for the registry itself, past the caller's scope. Each method that does stands in {@code
 * system-calls.txt} with its reason; one more is one more to justify.
 */
class SystemCallsTest {

  private static final String CURRENT_CALLER = "io.anju.platform.access.CurrentCaller";

  @Test
  void every_method_that_acts_as_the_system_is_listed_and_every_listed_one_does() {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.anju");
    var callers =
        classes.stream()
            .filter(type -> !type.getName().equals(CURRENT_CALLER))
            .flatMap(type -> type.getAccessesFromSelf().stream())
            .filter(SystemCallsTest::isSystemCall)
            .map(SystemCallsTest::caller)
            .collect(toCollection(TreeSet::new));
    assertThat(callers).isEqualTo(listed());
  }

  @Test
  void every_listed_method_has_a_reason() {
    assertThat(lines()).allMatch(line -> line.matches("\\S+#\\S+: \\S.{14,}"));
  }

  private static boolean isSystemCall(JavaAccess<?> access) {
    return access.getTargetOwner().getName().equals(CURRENT_CALLER)
        && access.getTarget().getName().equals("asSystem");
  }

  /** The method as its source has it, whichever lambda of it makes the call. */
  private static String caller(JavaAccess<?> access) {
    JavaClass owner = access.getOriginOwner();
    var method = access.getOrigin().getName().replaceFirst("^lambda\\$(.*)\\$\\d+$", "$1");
    return owner.getName().replaceFirst("^io\\.anju\\.", "")
        + "#"
        + method.replace("<init>", "new");
  }

  private static Set<String> listed() {
    return lines().stream()
        .map(line -> line.replaceFirst(": .*", ""))
        .collect(toCollection(TreeSet::new));
  }

  private static List<String> lines() {
    try (var calls = SystemCallsTest.class.getResourceAsStream("system-calls.txt")) {
      return new String(calls.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
