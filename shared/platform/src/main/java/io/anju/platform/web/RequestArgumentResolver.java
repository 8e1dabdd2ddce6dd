package io.anju.platform.web;

import io.anju.platform.access.Unmasking;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.ReadYourWritesToken;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Reads {@code If-Match}, {@code ?limit=&after=}, {@code ?unmask=} and {@code Anju-Seen} into
 * values.
 */
final class RequestArgumentResolver implements HandlerMethodArgumentResolver {

  private static final Set<Class<?>> SUPPORTED_TYPES =
      Set.of(ExpectedVersion.class, PageRequest.class, Unmasking.class, ReadYourWritesTokens.class);
  private static final Pattern ETAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

  private final UnaryOperator<String> authenticTokens;

  /**
   * @param authenticTokens leaves those of a header's tokens that were made here
   */
  RequestArgumentResolver(UnaryOperator<String> authenticTokens) {
    this.authenticTokens = authenticTokens;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return SUPPORTED_TYPES.contains(parameter.getParameterType())
        || isOptionalExpectedVersion(parameter);
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    if (isOptionalExpectedVersion(parameter)) {
      return Optional.ofNullable(request.getHeader("If-Match"))
          .map(RequestArgumentResolver::expected);
    }
    Class<?> type = parameter.getParameterType();
    if (type == ExpectedVersion.class) {
      return expected(request.getHeader("If-Match"));
    }
    if (type == Unmasking.class) {
      return unmasking(request.getParameter("unmask"));
    }
    return type == ReadYourWritesTokens.class
        ? new ReadYourWritesTokens(
            ReadYourWritesToken.parse(
                Optional.ofNullable(request.getHeader(ReadYourWritesToken.HEADER))
                    .map(authenticTokens)
                    .orElse(null)))
        : page(request);
  }

  /** For a PUT that makes the thing as well as changes it. */
  private static boolean isOptionalExpectedVersion(MethodParameter parameter) {
    return parameter.getParameterType() == Optional.class
        && parameter.nested().getNestedParameterType() == ExpectedVersion.class;
  }

  private static ExpectedVersion expected(@Nullable String header) {
    if (header == null) {
      throw new RegistryException(PlatformError.VERSION_REQUIRED);
    }
    if (header.strip().equals("*")) {
      return ExpectedVersion.ANY;
    }
    var etag = ETAG.matcher(header.strip());
    if (!etag.matches()) {
      throw new RegistryException(PlatformError.STALE_VERSION);
    }
    return new ExpectedVersion(Long.parseLong(etag.group(1)));
  }

  private static Unmasking unmasking(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return Unmasking.NONE;
    }
    var fields = new HashSet<>(Arrays.asList(text.split(",")));
    if (!Unmasking.KNOWN.containsAll(fields)) {
      throw invalid(
          List.of(
              FieldError.of(
                  "unmask",
                  "not-one-of",
                  Map.of("allowed", String.join(", ", new TreeSet<>(Unmasking.KNOWN))))));
    }
    return new Unmasking(fields);
  }

  private static PageRequest page(NativeWebRequest request) {
    var errors = new ArrayList<FieldError>();
    int limit = limit(request.getParameter("limit"), errors);
    Optional<String> after = Optional.empty();
    try {
      after =
          Optional.ofNullable(request.getParameter("after"))
              .filter(cursor -> !cursor.isBlank())
              .map(PageRequest::position);
    } catch (IllegalArgumentException noCursor) {
      errors.add(FieldError.of("after", "not-a-cursor", Map.of()));
    }
    if (!errors.isEmpty()) {
      throw invalid(errors);
    }
    return new PageRequest(limit, after);
  }

  private static int limit(@Nullable String text, List<FieldError> errors) {
    if (text == null || text.isBlank()) {
      return PageRequest.DEFAULT_LIMIT;
    }
    if (!text.matches("\\d{1,3}")
        || Integer.parseInt(text) < 1
        || Integer.parseInt(text) > PageRequest.MAX_LIMIT) {
      errors.add(
          FieldError.of(
              "limit",
              "out-of-range",
              Map.of("min", "1", "max", Integer.toString(PageRequest.MAX_LIMIT))));
      return PageRequest.DEFAULT_LIMIT;
    }
    return Integer.parseInt(text);
  }

  private static RegistryException invalid(List<FieldError> errors) {
    return new RegistryException(PlatformError.INVALID_REQUEST, errors);
  }
}
