package org.parley.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jgrapht.Graph;
import org.jgrapht.graph.WeightedPseudograph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.gexf.GEXFAttributeType;
import org.jgrapht.nio.gexf.GEXFExporter;
import org.jgrapht.nio.graphml.GraphMLExporter;

/** Both graph formats, byte for byte as JGraphT's exporters write them, whatever actors' names. */
class NetworkFilesProperties {

  private static final List<String> OF_NODES = List.of("kind", "side_id", "mentions", "documents");
  private static final List<String> OF_EDGES =
      List.of("unit", "jaccard", "npmi", "association_strength", "log_likelihood");

  @Property(tries = 100)
  void filesAreThoseOfJGraphT(@ForAll("networks") Network network) throws IOException {
    Path folder = Files.createTempDirectory("network");
    NetworkFiles.write(network, folder);
    Graph<Network.Node, Network.Tie> graph = graph(network);
    assertThat(Files.readString(folder.resolve("actors.graphml"))).isEqualTo(graphMl(graph));
    assertThat(Files.readString(folder.resolve("actors.gexf"))).isEqualTo(gexf(graph));
    for (String file : List.of("actors.graphml", "actors.gexf", "nodes.csv", "edges.csv")) {
      Files.delete(folder.resolve(file));
    }
    Files.delete(folder);
  }

  @Provide
  Arbitrary<Network> networks() {
    Arbitrary<String> label =
        Arbitraries.strings()
            .withChars("ab &<>\"'\n\r\t\u007f\u0085\u00a0\u00e9\u2028\u2029\u4e2d\uFFFD]")
            .ofMaxLength(8)
            .map(text -> text.endsWith("b") ? text + "\ud83d\ude00" : text);
    Arbitrary<Integer> size = Arbitraries.integers().between(0, 4);
    return Combinators.combine(size, label, label.list().ofSize(4), Arbitraries.longs())
        .as((nodes, side, labels, n) -> network(nodes, side, labels, n));
  }

  private static Network network(int size, String side, List<String> labels, long n) {
    List<Network.Node> nodes = new ArrayList<>();
    List<Network.Tie> ties = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      nodes.add(new Network.Node("a" + i, labels.get(i), "person", side, n, i));
      if (i > 0) {
        String npmi = i == 2 ? "" : "-0.00" + i;
        ties.add(
            new Network.Tie("a0", "a" + i, n, "sentence", "1", npmi, "12345678.5", "0,000002"));
      }
    }
    return new Network(nodes, ties);
  }

  private static Graph<Network.Node, Network.Tie> graph(Network network) {
    Graph<Network.Node, Network.Tie> graph = new WeightedPseudograph<>(Network.Tie.class);
    network.nodes().forEach(graph::addVertex);
    for (Network.Tie tie : network.ties()) {
      graph.addEdge(node(network, tie.source()), node(network, tie.target()), tie);
      graph.setEdgeWeight(tie, (double) tie.weight());
    }
    return graph;
  }

  private static Network.Node node(Network network, String id) {
    return network.nodes().stream().filter(n -> n.id().equals(id)).findFirst().orElseThrow();
  }

  private static String graphMl(Graph<Network.Node, Network.Tie> graph) {
    GraphMLExporter<Network.Node, Network.Tie> exporter = new GraphMLExporter<>(n -> n.id());
    exporter.setVertexAttributeProvider(
        node -> {
          Map<String, Attribute> all = attributes(node);
          all.put("label", DefaultAttribute.createAttribute(node.label()));
          return all;
        });
    exporter.setEdgeAttributeProvider(
        tie -> {
          Map<String, Attribute> all = attributes(tie);
          all.put("weight", DefaultAttribute.createAttribute((double) tie.weight()));
          return all;
        });
    exporter.setEdgeWeightAttributeName("weight_with_default");
    exporter.registerAttribute(
        "weight", GraphMLExporter.AttributeCategory.EDGE, AttributeType.DOUBLE);
    exporter.registerAttribute(
        "label", GraphMLExporter.AttributeCategory.NODE, AttributeType.STRING);
    OF_NODES.forEach(
        name ->
            exporter.registerAttribute(name, GraphMLExporter.AttributeCategory.NODE, type(name)));
    OF_EDGES.forEach(
        name ->
            exporter.registerAttribute(name, GraphMLExporter.AttributeCategory.EDGE, type(name)));
    StringWriter out = new StringWriter();
    exporter.exportGraph(graph, out);
    return out.toString();
  }

  private static String gexf(Graph<Network.Node, Network.Tie> graph) {
    GEXFExporter<Network.Node, Network.Tie> exporter =
        new GEXFExporter<>(Network.Node::id, t -> t.source() + "--" + t.target());
    exporter.setParameter(GEXFExporter.Parameter.EXPORT_META, false);
    exporter.setParameter(GEXFExporter.Parameter.EXPORT_EDGE_WEIGHTS, true);
    exporter.setParameter(GEXFExporter.Parameter.EXPORT_EDGE_TYPES, true);
    exporter.setVertexAttributeProvider(
        node -> {
          Map<String, Attribute> all = attributes(node);
          all.put("label", DefaultAttribute.createAttribute(node.label()));
          return all;
        });
    exporter.setEdgeAttributeProvider(NetworkFilesProperties::attributes);
    OF_NODES.forEach(
        name ->
            exporter.registerAttribute(
                name,
                GEXFExporter.AttributeCategory.NODE,
                GEXFAttributeType.valueOf(type(name).name())));
    OF_EDGES.forEach(
        name ->
            exporter.registerAttribute(
                name,
                GEXFExporter.AttributeCategory.EDGE,
                GEXFAttributeType.valueOf(type(name).name())));
    StringWriter out = new StringWriter();
    exporter.exportGraph(graph, out);
    return new String(out.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  private static AttributeType type(String name) {
    return switch (name) {
      case "kind", "side_id", "unit" -> AttributeType.STRING;
      case "mentions", "documents" -> AttributeType.LONG;
      default -> AttributeType.DOUBLE;
    };
  }

  private static Map<String, Attribute> attributes(Network.Node node) {
    Map<String, Attribute> attributes = new LinkedHashMap<>();
    attributes.put("kind", DefaultAttribute.createAttribute(node.kind()));
    attributes.put("side_id", DefaultAttribute.createAttribute(node.sideId()));
    attributes.put("mentions", DefaultAttribute.createAttribute(node.mentions()));
    attributes.put("documents", DefaultAttribute.createAttribute(node.documents()));
    return attributes;
  }

  private static Map<String, Attribute> attributes(Network.Tie tie) {
    Map<String, Attribute> attributes = new LinkedHashMap<>();
    attributes.put("unit", DefaultAttribute.createAttribute(tie.unit()));
    number(attributes, "jaccard", tie.jaccard());
    number(attributes, "npmi", tie.npmi());
    number(attributes, "association_strength", tie.associationStrength());
    number(attributes, "log_likelihood", tie.logLikelihood());
    return attributes;
  }

  private static void number(Map<String, Attribute> attributes, String name, String cell) {
    if (!cell.isEmpty()) {
      attributes.put(
          name, DefaultAttribute.createAttribute(Double.valueOf(cell.replace(',', '.'))));
    }
  }
}
