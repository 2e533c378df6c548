package org.chivit.analytics.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class EndpointTest {

  @Test
  void bothEndpointsStartAtTheIncidenceDateAndCloseWithTheLastContact() {
    for (Endpoint endpoint : Endpoint.values()) {
      assertThat(endpoint.followUp().timeZero()).isEqualTo("incidence_day");
      assertThat(endpoint.followUp().lastContact()).isEqualTo("last_contact_day");
    }
  }

  @Test
  void deathIsTheOnlyEventOfOverallSurvivalAndTheLastOfEventFreeSurvival() {
    assertThat(Endpoint.OVERALL.followUp().events()).containsExactly("death_day");
    assertThat(Endpoint.EVENT_FREE.followUp().events())
        .containsExactly("relapse_day", "progression_day", "second_malignancy_day", "death_day");
  }

  @Test
  void anEndpointIsFoundByItsLabel() {
    assertThat(Endpoint.ofLabel("overall")).isEqualTo(Endpoint.OVERALL);
    assertThat(Endpoint.ofLabel("event-free")).isEqualTo(Endpoint.EVENT_FREE);
    assertThatThrownBy(() -> Endpoint.ofLabel("os"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no endpoint \"os\"; there are: overall, event-free");
  }
}
