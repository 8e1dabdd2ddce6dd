package io.anju.overview.search;

import io.anju.codes.DocumentNumber;
import io.anju.contract.AccessFact;
import io.anju.contract.BuildingFact;
import io.anju.contract.CorrectionFact;
import io.anju.contract.DiscrepancyFact;
import io.anju.contract.DuplicateFact;
import io.anju.contract.DwellingFact;
import io.anju.contract.EmploymentFact;
import io.anju.contract.Encrypted;
import io.anju.contract.EnrolmentFact;
import io.anju.contract.EnterpriseFact;
import io.anju.contract.Fact;
import io.anju.contract.InspectionFact;
import io.anju.contract.InsuranceFact;
import io.anju.contract.NotificationFact;
import io.anju.contract.PermitFact;
import io.anju.contract.PersonFact;
import io.anju.contract.TenancyFact;
import io.anju.contract.housing.BuildingName;
import io.anju.overview.fold.SearchEntries;
import io.anju.overview.fold.SearchEntry;
import io.anju.overview.fold.SearchKind;
import io.anju.overview.search.name.NameTerms;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The terms by which the subjects of facts are found. */
public final class FoundByTerms implements SearchEntries {

  private static final String NAME = "name";

  private final BiFunction<String, Encrypted, String> decrypt;
  private final PersonTerms digests;

  /**
   * @param decrypt reads a personal field, given its name
   */
  public FoundByTerms(BiFunction<String, Encrypted, String> decrypt, PersonTerms digests) {
    this.decrypt = decrypt;
    this.digests = digests;
  }

  @Override
  public List<SearchEntry> of(Fact fact) {
    return switch (fact) {
      case PersonFact person -> of(person);
      case PermitFact permit -> List.of(of(permit));
      case TenancyFact tenancy -> List.of(of(tenancy));
      case BuildingFact building -> List.of(of(building));
      case DwellingFact dwelling -> List.of(of(dwelling));
      case EnterpriseFact enterprise -> List.of(of(enterprise));
      case EmploymentFact _,
          InsuranceFact _,
          EnrolmentFact _,
          InspectionFact _,
          CorrectionFact _,
          DuplicateFact _,
          DiscrepancyFact _,
          NotificationFact _,
          AccessFact _ ->
          List.of();
    };
  }

  private List<SearchEntry> of(PersonFact person) {
    var terms = new ArrayList<String>();
    Stream.concat(Stream.of(person.id()), person.aliases().stream())
        .map(SearchQuery::personTerm)
        .forEach(terms::add);
    Stream.concat(Stream.of(person.name()), person.formerNames().stream())
        .flatMap(name -> NameTerms.held(decrypt.apply(NAME, name)).stream())
        .forEach(terms::add);
    if (person.phone() != null) {
      terms.add(SearchQuery.phoneTerm(decrypt.apply("phone", person.phone())));
    }
    var stored = digests.of(terms);
    return person.divisions().stream()
        .distinct()
        .map(division ->
            new SearchEntry(
                SearchKind.PERSON,
                person.id(),
                division,
                SearchEntry.place(division, SearchKind.PERSON, person.id()),
                person.divisions(),
                stored,
                List.of(),
                null,
                person.name(),
                DocumentNumber.masked(person.documentType(), person.documentMasked()),
                List.of(person.id())))
        .toList();
  }

  private SearchEntry of(PermitFact permit) {
    return personal(
        SearchKind.PERMIT,
        permit.id(),
        permit.division(),
        Stream.ofNullable(permit.cardNumber()).toList(),
        permit.cardNumber(),
        List.of(permit.personId()));
  }

  private SearchEntry of(TenancyFact tenancy) {
    return personal(
        SearchKind.TENANCY,
        tenancy.id(),
        tenancy.division(),
        List.of(tenancy.filingNumber()),
        tenancy.filingNumber(),
        Stream.of(
                Stream.ofNullable(tenancy.landlordPerson()),
                tenancy.tenants().stream(),
                tenancy.occupants().stream())
            .flatMap(parties -> parties)
            .filter(Objects::nonNull)
            .distinct()
            .toList());
  }

  private static SearchEntry of(BuildingFact building) {
    var texts =
        Stream.concat(
                AddressText.beginnings(AddressText.normal(building.text())).stream(),
                Stream.concat(
                        building.aliases().stream(),
                        building.names().stream().map(BuildingName::text))
                    .map(AddressText::normal))
            .distinct()
            .toList();
    return open(SearchKind.BUILDING, building.id(), building.division(), building.text(), texts);
  }

  private static SearchEntry of(DwellingFact dwelling) {
    return open(
        SearchKind.DWELLING,
        dwelling.id(),
        dwelling.division(),
        dwelling.text(),
        AddressText.wholeAndRoad(AddressText.normal(dwelling.text())));
  }

  private static SearchEntry of(EnterpriseFact enterprise) {
    return open(
        SearchKind.ENTERPRISE,
        enterprise.id(),
        "",
        enterprise.name(),
        AddressText.beginnings(AddressText.normal(enterprise.name())));
  }

  private SearchEntry personal(
      SearchKind kind,
      String id,
      String division,
      List<String> numbers,
      @Nullable String label,
      List<String> persons) {
    return new SearchEntry(
        kind,
        id,
        division,
        SearchEntry.place(division, kind, id),
        List.of(division),
        digests.of(numbers.stream().map(number -> SearchQuery.numberTerm(kind, number)).toList()),
        List.of(),
        label,
        null,
        null,
        persons);
  }

  private static SearchEntry open(
      SearchKind kind, String id, String division, String label, List<String> texts) {
    String code = id.toUpperCase(Locale.ROOT);
    var terms =
        Stream.concat(
                BeginningTerms.ofCode(kind, code).stream(),
                texts.stream().flatMap(text -> BeginningTerms.ofText(kind, text).stream()))
            .distinct()
            .toList();
    return new SearchEntry(
        kind,
        id,
        division,
        SearchEntry.place(division, kind, id),
        List.of(division),
        terms,
        Stream.concat(Stream.of(code), texts.stream()).distinct().toList(),
        label,
        null,
        null,
        List.of());
  }
}
