// SPDX-FileCopyrightText: 2026 The Ringi authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Layers by longest path. An edge that skips a layer holds a slot there, so that no gate is put in its way. The
// fullest layer is spaced evenly and every other node settles at the mean of its neighbours.
#include "ui/kit/gategraph.h"

#include <algorithm>
#include <numeric>

namespace ringi::kit {

namespace {

struct Node
{
    int layer = 0;
    double slot = 0;
};

struct Net
{
    std::vector<Node> nodes;
    std::vector<GateEdge> links;

    std::vector<int> inLayer(int layer) const
    {
        std::vector<int> found;
        for (int i = 0; i < int(nodes.size()); ++i) {
            if (nodes[std::size_t(i)].layer == layer)
                found.push_back(i);
        }
        return found;
    }
};

std::vector<int> longestPaths(const GateScene &scene)
{
    std::vector<int> layer(scene.gates.size(), 0);
    for (std::size_t round = 0; round < scene.gates.size(); ++round) {
        for (const GateEdge &edge : scene.edges) {
            int &to = layer[std::size_t(edge.to)];
            to = std::max(to, layer[std::size_t(edge.from)] + 1);
        }
    }
    return layer;
}

/// Splits every edge that skips layers into links between neighbours, with a node in each layer it passes.
Net netOf(const GateScene &scene)
{
    Net net;
    for (const int layer : longestPaths(scene))
        net.nodes.push_back({layer, 0});
    for (const GateEdge &edge : scene.edges) {
        int from = edge.from;
        const int last = net.nodes[std::size_t(edge.to)].layer;
        for (int layer = net.nodes[std::size_t(from)].layer + 1; layer < last; ++layer) {
            net.nodes.push_back({layer, 0});
            net.links.push_back({from, int(net.nodes.size()) - 1});
            from = int(net.nodes.size()) - 1;
        }
        net.links.push_back({from, edge.to});
    }
    return net;
}

double meanOf(const Net &net, int node, int otherLayer)
{
    double sum = 0;
    int count = 0;
    for (const GateEdge &link : net.links) {
        const int other = link.from == node ? link.to : link.to == node ? link.from : -1;
        if (other < 0 || net.nodes[std::size_t(other)].layer != otherLayer)
            continue;
        sum += net.nodes[std::size_t(other)].slot;
        ++count;
    }
    return count > 0 ? sum / count : net.nodes[std::size_t(node)].slot;
}

/// Puts the nodes of a layer at their wished places, at least one slot apart, and in that order.
void settle(Net &net, std::vector<int> layer, int fixedLayer)
{
    for (const int node : layer)
        net.nodes[std::size_t(node)].slot = meanOf(net, node, fixedLayer);
    std::stable_sort(layer.begin(), layer.end(),
                     [&](int a, int b) { return net.nodes[std::size_t(a)].slot < net.nodes[std::size_t(b)].slot; });
    for (std::size_t i = 1; i < layer.size(); ++i) {
        double &slot = net.nodes[std::size_t(layer[i])].slot;
        slot = std::max(slot, net.nodes[std::size_t(layer[i - 1])].slot + 1);
    }
}

/// Orders the fullest layer by where its nodes come from, so that lines cross as little as a small graph needs.
void spread(Net &net, std::vector<int> layer, int before)
{
    auto sources = net.inLayer(before);
    for (std::size_t i = 0; i < sources.size(); ++i)
        net.nodes[std::size_t(sources[i])].slot = double(i);
    std::stable_sort(layer.begin(), layer.end(),
                     [&](int a, int b) { return meanOf(net, a, before) < meanOf(net, b, before); });
    for (std::size_t i = 0; i < layer.size(); ++i)
        net.nodes[std::size_t(layer[i])].slot = double(i);
}

} // namespace

std::vector<GatePlace> layOutGates(const GateScene &scene)
{
    Net net = netOf(scene);
    int last = 0;
    for (const Node &node : net.nodes)
        last = std::max(last, node.layer);
    int fullest = 0;
    for (int layer = 1; layer <= last; ++layer) {
        if (net.inLayer(layer).size() > net.inLayer(fullest).size())
            fullest = layer;
    }
    spread(net, net.inLayer(fullest), fullest - 1);
    for (int layer = fullest - 1; layer >= 0; --layer)
        settle(net, net.inLayer(layer), layer + 1);
    for (int layer = fullest + 1; layer <= last; ++layer)
        settle(net, net.inLayer(layer), layer - 1);

    std::vector<GatePlace> places;
    for (std::size_t i = 0; i < scene.gates.size(); ++i)
        places.push_back({net.nodes[i].layer, net.nodes[i].slot});
    return places;
}

} // namespace ringi::kit
