package io.anju.overview.search;

import io.anju.codes.DocumentNumber;
import io.anju.codes.DocumentType;
import io.anju.codes.PersonId;
import io.anju.codes.PhoneNumber;
import io.anju.overview.fold.SearchKind;
import io.anju.overview.search.name.NameTerms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Every way to read what was typed, the best reason first. It holds no personal field: names and
 * numbers are keyed digests.
 */
record SearchQuery(List<SearchStep> steps) {

  SearchQuery {
    steps = List.copyOf(steps);
  }

  static SearchQuery of(
      String text,
      Set<SearchKind> kinds,
      Function<DocumentNumber, PersonId> ids,
      PersonTerms digests) {
    var steps = new ArrayList<SearchStep>();
    persons(text, ids, digests, steps);
    numbers(text, digests, steps);
    places(text, steps);
    return new SearchQuery(
        steps.stream()
            .filter(step -> kinds.contains(step.kind()) && !step.terms().isEmpty())
            .sorted(Comparator.comparing(SearchStep::reason).thenComparing(SearchStep::kind))
            .toList());
  }

  static String personTerm(String personId) {
    return "person|" + personId;
  }

  static String phoneTerm(String phone) {
    return "phone|" + phone;
  }

  static String numberTerm(SearchKind kind, String number) {
    return kind + "|" + AddressText.normal(number);
  }

  private static void persons(
      String text,
      Function<DocumentNumber, PersonId> ids,
      PersonTerms digests,
      List<SearchStep> steps) {
    var documents =
        Stream.concat(
                PersonId.check(text.strip()).value().map(PersonId::value).stream(),
                Arrays.stream(DocumentType.values())
                    .flatMap(type -> DocumentNumber.check(type, text).value().stream())
                    .map(document -> ids.apply(document).value()))
            .map(SearchQuery::personTerm)
            .toList();
    var phones =
        PhoneNumber.check(text).value().map(phone -> phoneTerm(phone.value())).stream().toList();
    person(Reason.DOCUMENT, documents, digests, steps);
    person(Reason.PHONE, phones, digests, steps);
    person(Reason.NAME, NameTerms.exactly(text), digests, steps);
    person(Reason.PINYIN, NameTerms.sounding(text), digests, steps);
    person(Reason.INITIALS, NameTerms.abbreviated(text), digests, steps);
    person(Reason.SIMILAR, NameTerms.similar(text), digests, steps);
  }

  private static void person(
      Reason reason, List<String> terms, PersonTerms digests, List<SearchStep> steps) {
    steps.add(new SearchStep(reason, SearchKind.PERSON, digests.of(terms), Optional.empty()));
  }

  private static void numbers(String text, PersonTerms digests, List<SearchStep> steps) {
    for (var kind : List.of(SearchKind.PERMIT, SearchKind.TENANCY)) {
      var term = digests.of(numberTerm(kind, text));
      steps.add(new SearchStep(Reason.CODE, kind, List.of(term), Optional.empty()));
    }
  }

  private static void places(String text, List<SearchStep> steps) {
    String normal = AddressText.normal(text);
    boolean code = normal.toUpperCase(Locale.ROOT).matches("[0-9A-Z*]{6,25}");
    for (var kind : List.of(SearchKind.BUILDING, SearchKind.DWELLING, SearchKind.ENTERPRISE)) {
      if (code) {
        steps.add(
            new SearchStep(
                Reason.CODE,
                kind,
                BeginningTerms.askedCode(kind, normal).stream().toList(),
                Optional.of(normal)));
      }
      if (!normal.matches("[0-9]*")) {
        steps.add(
            new SearchStep(
                kind == SearchKind.ENTERPRISE ? Reason.NAME : Reason.ADDRESS,
                kind,
                BeginningTerms.askedText(kind, normal).stream().toList(),
                Optional.of(normal)));
      }
    }
  }
}
