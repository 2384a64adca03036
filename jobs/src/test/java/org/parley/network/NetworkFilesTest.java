package org.parley.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.table.Table;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class NetworkFilesTest {

  private static final Table ACTORS =
      new Table(
          "actors",
          List.of("actor_id", "name", "kind", "side_id", "mentions", "documents"),
          List.of(
              List.of("us", "United States", "state", "us", "9", "3"),
              List.of("assad", "Assad & <kin>", "person", "syria_gov", "5", "2"),
              List.of("silent", "Silent", "person", "", "0", "0")));
  private static final Table PAIRS =
      new Table(
          "cooccurrence",
          List.of(
              "unit",
              "actor_a",
              "actor_b",
              "units_both",
              "jaccard",
              "npmi",
              "association_strength",
              "log_likelihood"),
          List.of(
              List.of("paragraph", "assad", "us", "4", "0.5", "0.25", "1.5", "3.1"),
              List.of("sentence", "assad", "us", "1", "0.1", "0.05", "1.1", "0.2")));

  @TempDir private Path folder;
  private Network network;

  @BeforeEach
  void write() throws Exception {
    network = Network.of(ACTORS, PAIRS, "paragraph");
    NetworkFiles.write(network, folder);
  }

  @Test
  void holdsMentionedActorsAndTheTiesOfOneUnit() {
    assertThat(network.nodes()).extracting(Network.Node::id).containsExactly("assad", "us");
    assertThat(network.ties()).singleElement().extracting(Network.Tie::weight).isEqualTo(4L);
  }

  @Test
  void csvIsPlain() throws Exception {
    assertThat(Files.readString(folder.resolve("nodes.csv")))
        .isEqualTo(
            "Id,Label,kind,side_id,mentions,documents\r\n"
                + "assad,Assad & <kin>,person,syria_gov,5,2\r\n"
                + "us,United States,state,us,9,3\r\n");
    assertThat(Files.readString(folder.resolve("edges.csv")))
        .endsWith("assad,us,Undirected,4,paragraph,0.5,0.25,1.5,3.1\r\n");
  }

  @Test
  void bothXmlFormsHoldTheSameGraph() throws Exception {
    for (String name : List.of("actors.graphml", "actors.gexf")) {
      Document xml =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(folder.resolve(name).toFile());
      assertThat(attributes(xml, "node", "id")).as(name).containsExactly("assad", "us");
      assertThat(attributes(xml, "edge", "source")).as(name).containsExactly("assad");
      assertThat(attributes(xml, "edge", "target")).as(name).containsExactly("us");
    }
  }

  @Test
  void aTieHasItsWeightInBothXmlForms() throws Exception {
    assertThat(Files.readString(folder.resolve("actors.gexf"))).contains("weight=\"4.0\"");
    assertThat(Files.readString(folder.resolve("actors.graphml")))
        .contains("attr.name=\"weight\"")
        .contains(">4.0<")
        .doesNotContain("<default>");
  }

  private static Set<String> attributes(Document xml, String element, String attribute) {
    Set<String> values = new TreeSet<>();
    NodeList nodes = xml.getElementsByTagName(element);
    for (int i = 0; i < nodes.getLength(); i++) {
      values.add(((Element) nodes.item(i)).getAttribute(attribute));
    }
    return values;
  }
}
