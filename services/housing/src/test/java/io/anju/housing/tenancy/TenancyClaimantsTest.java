package io.anju.housing.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.platform.aggregate.DuplicateException;
import io.anju.platform.error.RegistryException;
import io.anju.platform.fixture.InMemoryAggregates;
import org.junit.jupiter.api.Test;

class TenancyClaimantsTest {

  private final InMemoryAggregates<Tenancy> tenancies = InMemoryAggregates.unrestricted();
  private final TenancyClaimants claimants = new TenancyClaimants(tenancies);

  @Test
  void fencing_a_missing_tenancy_takes_its_id() {
    assertThat(claimants.fence("missing")).isEmpty();
    assertThat(tenancies.require("missing").state()).isInstanceOf(Tenancy.Abandoned.class);
    assertThatThrownBy(() -> tenancies.add("missing", TenancyFixture.filed()))
        .isInstanceOf(DuplicateException.class);
  }

  @Test
  void fencing_a_running_tenancy_makes_older_versions_stale() {
    var slow = tenancies.add("slow", TenancyFixture.filed());
    assertThat(claimants.fence("slow")).isEqualTo(slow.state().holding());
    assertThatThrownBy(() -> tenancies.save(slow, slow.state()))
        .isInstanceOf(RegistryException.class);
  }

  @Test
  void tenancy_written_while_it_is_fenced_keeps_its_days() {
    tenancies.beforeNextWrite(() -> tenancies.add("slow", TenancyFixture.filed()));
    assertThat(claimants.fence("slow")).isEqualTo(TenancyFixture.filed().holding());
  }

  @Test
  void ended_tenancy_is_not_written_again() {
    tenancies.add("ended", new Tenancy.Ended(TenancyFixture.filed().details()));
    assertThat(claimants.fence("ended")).isPresent();
    assertThat(tenancies.require("ended").version()).isEqualTo(1);
  }
}
