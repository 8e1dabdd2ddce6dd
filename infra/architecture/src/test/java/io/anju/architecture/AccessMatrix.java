package io.anju.architecture;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.domain.JavaMethod;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.PersonalData;
import io.anju.platform.access.Role;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every handler of the services with the roles that may call it, as its annotations state. */
final class AccessMatrix {

  private static final String WEB = "org.springframework.web.bind.annotation.";
  private static final String ON_THE_CLASS = WEB + "RequestMapping";
  private static final Set<String> MAPPINGS =
      Set.of("GetMapping", "PostMapping", "PutMapping", "DeleteMapping", "PatchMapping");

  /**
   * A handler.
   *
   * @param roles empty for one that is closed to everybody
   */
  record Handler(
      String service, String method, String path, Set<String> roles, boolean personalData) {

    /** Two handlers may differ in nothing but whom they are for. */
    String order() {
      return service + path + method + new TreeSet<>(roles) + personalData;
    }

    boolean closed() {
      return roles.isEmpty();
    }
  }

  private AccessMatrix() {}

  static List<Handler> handlers(JavaClasses classes) {
    return classes.stream()
        .flatMap(type -> type.getMethods().stream())
        .flatMap(AccessMatrix::handlersOf)
        .sorted(Comparator.comparing(Handler::order))
        .toList();
  }

  static String page(List<Handler> handlers) {
    var roles = Arrays.stream(Role.values()).map(Role::name).toList();
    var page =
        new StringBuilder(
            """
            # Who may call what

            Made by `AccessMatrixTest` from the handlers' annotations (`-Daccess.write=true` writes
            it again). A handler without roles is closed. Beyond the role, officials see and change
            what lies in their division, others what concerns them (`AccessPolicy`); who may declare
            whom is in [declarations](declarations.md#authority-is-proven). `P` marks personal data:
            officials state a purpose, and the access is recorded.

            """);
    page.append(handlers.size()).append(" handlers.\n\n| Handler | P |");
    roles.forEach(
        role -> page.append(' ').append(role.toLowerCase().replace('_', ' ')).append(" |"));
    page.append("\n|---|---|").append("---|".repeat(roles.size())).append('\n');
    for (var handler : handlers) {
      page.append("| `").append(handler.method).append(' ').append(handler.path).append("` | ");
      page.append(handler.personalData ? "P" : "").append(" |");
      for (var role : roles) {
        boolean may = handler.roles.contains(role) || handler.roles.contains("everyone");
        page.append(handler.roles.contains("public") ? " public |" : may ? " yes |" : " |");
      }
      page.append('\n');
    }
    return page.toString();
  }

  private static Stream<Handler> handlersOf(JavaMethod method) {
    return method.getAnnotations().stream()
        .filter(mapping ->
            mapping.getRawType().getName().startsWith(WEB)
                && MAPPINGS.contains(mapping.getRawType().getSimpleName()))
        .flatMap(mapping ->
            paths(mapping)
                .map(path ->
                    new Handler(
                        method.getOwner().getPackageName().split("\\.")[2],
                        mapping.getRawType().getSimpleName().replace("Mapping", "").toUpperCase(),
                        prefix(method) + path,
                        roles(method),
                        method.isAnnotatedWith(PersonalData.class))));
  }

  private static String prefix(JavaMethod method) {
    return method.getOwner().tryGetAnnotationOfType(ON_THE_CLASS).stream()
        .flatMap(AccessMatrix::paths)
        .findFirst()
        .orElse("");
  }

  private static Stream<String> paths(JavaAnnotation<?> mapping) {
    var stated =
        Stream.of("value", "path")
            .flatMap(name -> texts(mapping.get(name)).stream())
            .distinct()
            .toList();
    return stated.isEmpty() ? Stream.of("") : stated.stream();
  }

  private static List<String> texts(Optional<Object> value) {
    return value.filter(String[].class::isInstance).map(String[].class::cast).stream()
        .flatMap(Arrays::stream)
        .toList();
  }

  private static Set<String> roles(JavaMethod method) {
    var allowed = method.tryGetAnnotationOfType(Allowed.class.getName());
    if (allowed.isEmpty()) {
      return Set.of();
    }
    if (Boolean.TRUE.equals(allowed.get().get("unauthenticated").orElse(false))) {
      return Set.of("public");
    }
    if (Boolean.TRUE.equals(allowed.get().get("everyone").orElse(false))) {
      return Set.of("everyone");
    }
    return allowed
        .get()
        .get("value")
        .filter(JavaEnumConstant[].class::isInstance)
        .map(JavaEnumConstant[].class::cast)
        .stream()
        .flatMap(Arrays::stream)
        .map(JavaEnumConstant::name)
        .collect(Collectors.toSet());
  }
}
