package io.anju.overview.person.web;

import org.jspecify.annotations.Nullable;
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

/**
 * One person whole.
 *
 * @param person null while the residence service has not told of them
 * @param residence where they are registered today; null where nowhere
 * @param tenancies newest first; null where nothing is known of housing yet, which is not the same
 *     as none
 * @param employment newest first; null where nothing is known of employment yet
 * @param insurance by enterprise; null where nothing is known of employment yet
 * @param schooling newest first; null where nothing is known of employment yet, whose service keeps
 *     enrolments
 * @param entitlements null: asked of the residence service, which knows the rules
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
