package io.anju.overview.person.web;

import io.anju.contract.view.PersonViewParts.Employment;
import io.anju.contract.view.PersonViewParts.Insurance;
import io.anju.contract.view.PersonViewParts.Permit;
import io.anju.contract.view.PersonViewParts.Person;
import io.anju.contract.view.PersonViewParts.Residence;
import io.anju.contract.view.PersonViewParts.Schooling;
import io.anju.contract.view.PersonViewParts.Tenancy;
import io.anju.contract.view.PersonViewParts.TimelineEntry;
import io.anju.overview.source.web.SourcesResponse;
import io.anju.platform.access.AboutPersons;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The view of one person.
 *
 * @param person null until a fact of the residence service about the person is folded
 * @param residence the registered residence of today; null where there is none
 * @param tenancies newest first; null, never empty, where no fact of the housing service has been
 *     folded yet
 * @param employment newest first; null where no fact of the employment service has been folded yet
 * @param insurance by enterprise; null as {@code employment}
 * @param schooling newest first; null as {@code employment}, as the employment service owns
 *     enrolments
 * @param entitlements always null: the residence service evaluates the rules and serves them
 * @param timeline newest first
 */
record PersonViewResponse(
    String personId,
    @Nullable Person person,
    @Nullable Residence residence,
    @Nullable Permit permit,
    @Nullable List<Tenancy> tenancies,
    @Nullable List<Employment> employment,
    @Nullable List<Insurance> insurance,
    @Nullable List<Schooling> schooling,
    @Nullable List<Object> entitlements,
    List<TimelineEntry> timeline,
    SourcesResponse sources)
    implements AboutPersons {

  @Override
  public Collection<String> aboutPersons() {
    return List.of(personId);
  }
}
